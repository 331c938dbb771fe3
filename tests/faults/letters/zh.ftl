-office = { $case ->
   *[nominative] 服务台
    [genitive] 服务台的
}
letter-where = 您可以在via Roma 12的{ -office(case: "nominative") }找到我们，就在学校旁边。
letter-hours = { -office(case: "genitive") }开放时间全年相同。
letter-mail = 请写信至info@ilponte.example：我们一定回复。
letter-phone = 周一至周五可拨打电话+39 0881 555 014。
letter-page = 所有服务的说明都在<a href="https://www.ilponte.example/carta">此页面</a>上，也有其他语言版本。
letter-question = 有什么问题吗？请告诉我们，当面说也可以！
letter-quoted = 门上有一块牌子：“请进，不必敲门”，大家都会进来。
letter-fee = 上门服务收费45 €，30 %的服务对象不用付费。
letter-standard = 体系已按照ISO 9001:2015标准认证，并按照SA 8000:2014核查。
letter-law = 第328/2000号法律第13条和欧盟第2016/679号条例在此同样适用。
letter-all = { letter-where } { letter-hours }
letter-charter = 服务宪章张贴在每个场所的入口处。
letter-rank = 您在名单上排第{ $charter-reply-days }位
