### The consortium Cascina Clarabella as an organization. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name }的存在，是为了让各成员合作社能够一起做到<strong>任何一家都无法独自做到的事</strong>：让被排斥的人拥有住所、照护、工作和人际关系，并且就在大家共同生活的地方。

    联合社把从事照护的合作社与创造就业的合作社联合起来。它寻找机会，承接合同，提供服务和专业能力，维护共同的规则，同时让每家合作社保留自己的特色和责任。

    联合社以一座农庄得名，这座农庄是开放的场所：人们在这里工作、学习、用餐、相聚。不需要我们帮助的人也愿意常来，正是衡量成功的尺度。
organisation-logo = Cascina Clarabella的标志：双坡屋顶的院落和太阳
