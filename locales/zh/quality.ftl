### The words of the quality data: what all organizations share. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions

revision-policy-first = 首次发布，作为手册附件
revision-charter-first = 首次发布
revision-charter-complaints = 修订投诉程序；更新各项标准
revision-charter-yearly = 年度更新服务、标准和联系方式

## Holders of copies (distribution list)

holder-sites = 各服务地点
holder-staff = 员工（电子文件库）
holder-noticeboards = 各地点公告栏
holder-public = 公众（网站）
holder-reception = 各地点接待处和入口
holder-authorities = 委托机构

## Roles

role-president = 理事长
role-vice-president = 副理事长
role-director = 总经理
role-quality-manager = 质量负责人
role-administration = 行政负责人
role-staff-manager = 人事与培训负责人
role-safety = 职业安全与防护负责人

## Units of the organisation chart

unit-assembly = 社员大会
unit-board = 理事会
unit-management = 管理层
unit-quality = 质量
unit-staff = 人事与培训
unit-administration = 行政与采购
unit-safety = 健康与安全

## Offices

office-registered = 注册地址与办公室
office-hours-weekdays = 周一至周五，9:00至12:30、14:00至17:00

## Norms

norm-quality-standard = 质量管理体系要求
norm-cooperatives = 社会合作社的规定
norm-social-services = 社会干预与社会服务综合体系；社会服务宪章
norm-public-services = 提供公共服务的原则
norm-third-sector = 《第三部门法典》：共同规划与共同设计
norm-social-enterprise = 社会企业的规定
norm-workplace-safety = 工作场所的健康与安全
norm-data-protection = 个人数据保护
norm-liability = 法人和其他组织的行政责任

## Services: what a standard is about

factor-timeliness = 及时
factor-personalisation = 个性化
factor-participation = 参与
factor-openness = 向社区开放
factor-continuity = 连续
factor-listening = 倾听
factor-reliability = 可靠
factor-effectiveness = 有效性
