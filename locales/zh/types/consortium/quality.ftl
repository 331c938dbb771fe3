### Quality data of the consortium itself.

## Roles

role-members-services = 成员社服务负责人
role-development = 项目与发展负责人
