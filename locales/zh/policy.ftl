### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    { $consortium-name }联合社及其成员合作社的首要宗旨，是<strong>关怀生活在本地区的困难人群</strong>，首先是有精神健康问题的人，并减少社区、照护机构和工作中造成排斥的种种机制。我们的各项承诺由此而来。

commitment-welcome =
    培育属于每一个人的<strong>接纳文化</strong>：在A类服务（照护与教育）中，属于工作人员和服务对象；在B类企业（就业融入）中，属于每一名劳动者。

    接纳是一切服务和一切劳动关系的第一步：每个到来的人都应当得到倾听，看到易懂的规则，并拥有自己所需的时间。

commitment-territory =
    成为<strong>本地区发展的合作伙伴</strong>；我们希望这种发展在经济、社会和环境方面都可持续。

commitment-co-design =
    与公共机构一起<strong>共同设计、共同提供创新服务</strong>：有更好的支持方式时，关闭居住型康复之家；试行个人健康预算。

commitment-habitat =
    围绕精神卫生营造<strong>具有社会品质的生活环境</strong>，其中有企业，有就业融入的岗位，也有公共空间的新用途。

commitment-social-economy =
    推动不止于完成服务任务的<strong>社会经济项目</strong>，建立<strong>与其他企业的联系</strong>，使人们能够走出康复，走上普通的工作岗位。

commitment-new-enterprises =
    创办<strong>新的社会企业</strong>，持续改进现有服务，把康复与重返社会、重返工作结合起来。

commitment-members =
    <strong>为成员合作社提供服务</strong>，并为其承担总承包人的职能。

commitment-living-place =
    维护一个<strong>为本地区带来活力的场所</strong>，吸引志愿者、协会、学校、大学和手工行业。

commitment-quality =
    传播质量文化：关注顾客和服务对象的需求，提供有效而高效的服务，持续改进。
