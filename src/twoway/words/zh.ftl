### 简体中文。所有数字均为变量：文中写入数字将中止生成。
### house-：各简报共用；ec-：欧中简报；co-：走廊简报；pa-：任意两方；chart-：图内文字；label-、quality-：表格；declared-：声明的译文。

chart-about = 约{ $number }
chart-over = 超过{ $number }
chart-under = 不足{ $number }
chart-women = 女性
chart-men = 男性
chart-comma = ，
chart-semicolon = ；
chart-list = 、
chart-members = { $name }：{ $expected }国中的{ $reported }国
chart-reason-emp = 就业
chart-reason-educ = 学习
chart-reason-fam = 家庭
chart-reason-oth = 其他
chart-reason-total = 全部事由
chart-croatia-joins = 克罗地亚加入
chart-statistic-mean = 均值
chart-statistic-as-published = 按原文
chart-statistic-approx = 约数

label-corridor = { $home }与{ $away }之间的双向流动
label-pair = { $home }与{ $away }之间的双向流动
label-not-held = : 现用各版均无
label-page-before = 第
label-page-between = 页，共
label-page-after = 页
label-as-of = 数据截至{ $year }年
label-states-joined = 新增：{ $states }
label-states-left = 不再计入：{ $states }
label-change = 变化
label-change-down = 降幅
label-moved-new = 新增
label-moved-gone = 撤下
label-moved-revised = 修订
label-moved-re-flagged = 标记不同
label-hands-publisher-s-document = 读自发布机构文件
label-hands-copy-of-the-publisher-s-page = 读自发布机构网页的副本
label-hands-press-report = 读自媒体报道
label-hands-legal-text = 读自法律文本
label-hands-paper = 读自论文
label-hands-third-party-data-file = 来自第三方数据文件
label-hands-third-party-page = 读自第三方网页
label-mark-e = e为估计
label-mark-p = p为初步
label-mark-b = b为此前序列中断
label-mark-d = d为定义不同
label-mark-u = u为不可靠
label-sign = “{ $sign }”为{ $name }
label-part = 仅部分成员国之和，并非全部成员国
label-legend = { $signs }。
label-gap = 现用各版均未提供：{ $what }。
label-stale = 自{ $since }起非最新：更新的版本未能采用
label-quality-relevance = { $cells }个单元格
label-quality-timeliness = 发布{ $published }，取得{ $received }
label-quality-taken = 取得{ $received }
label-changes-first = 本简报此前没有经批准的版本，尚无可比。
label-changes-none = 与经批准的上一版 { $since } 相比，印出的数字均无变化。
label-changes-some = 经批准的上一版 { $since } 印法不同的数字。其所印数字可用 twoway trace、编号和 --release { $since } 查证。
label-column-reported = 报告的成员数
label-column-expected = 应有的成员数
label-column-value-low = 最小
label-column-value-high = 最大
label-column-years = 年数
label-column-returns = 其中返回
label-column-first-value = 首次公布
label-column-last-value = 现值
label-column-respondents = 受访工人
label-custody-publisher = 发布机构原始文件
label-custody-extract = 本产品摘自发布机构原始文件
label-custody-converted = 第三方转换
label-custody-converted-extract = 本产品摘自第三方转换文件
label-custody-third-party-cut = 第三方摘录
label-custody-transcribed = 人工抄录
label-custody-told-under-disclosure-control = 经披露控制后公布

## 评分用语：句子如何说明可信度与下一步

label-confidence-high = 高
label-confidence-medium = 中
label-confidence-low = 低
label-confidence-said = 可信度：{ $level }
label-next-step = 下一步：

## 各简报共用

house-draft = 草稿，未经批准
house-confidence = 可信度由数据得出（见附录）。高：来源等级均为高，无弱点。中：有来源等级为中，或有弱点。低：有来源等级为低，缺失过半，与另一统计不符，或太不确定。
house-approved = 已批准发布
house-synthetic = 虚构数字，不得使用
house-figure = 图
house-source = 资料来源：
house-note = 注：
house-evidence = 依据：
house-colon = ：
house-comma = 、
house-stop = 。
house-rows = 溯源编号：
house-received = 收到日期：
house-s-key = 主要发现
house-s-glance = 双向一览
house-th-quantity = 项目
house-s-policy = 可以考虑的做法
house-s-missing = 缺什么，谁能提供
house-s-changes = 自上一版以来的变化
house-s-revised = 发布机构的修订
house-revisions-how = 同一数字的两版：首次公布的值与现值。全部修订见数据仓库中的修订表。
house-th-moved = 变化
house-th-before = 此前
house-th-after = 现在
house-th-because = 新增或撤下的版本
house-th-first-printed = 首次公布
house-th-stands-now = 现值
house-s-quality = 各来源的质量
house-s-coverage = 申根数字涵盖哪些国家
house-th-years = 年份
house-th-covered = 国家
house-s-definitions = 定义
house-s-sources = 资料来源
house-s-facts = 正文中的每一个数字
house-marks = 数字旁：e为估计，p为初步，b为此前序列中断，d为定义不同，u为不可靠。
house-s-colophon = 引用与使用条件
house-colophon-cite = 引用格式：twoway，
house-s-disclosure = 披露控制
house-s-methods = 方法
house-methods-count = 存量：某日居住在出生国或国籍国以外的人，按各来源的定义。流量：变更常住地一年以上的人。许可、签证：签发的证件，而非抵达的人。招聘成本：劳动者为获得工作所支付的费用。
house-methods-sum = 国家集团的数字是有报告的成员之和，报告国数目列于其旁。成员不同的合计不相互比较；只有在数字足以区分时才排出先后。
house-methods-estimate = 标有e的数字为估计：或由发布机构作出，或由本产品按已发表的方法根据两次存量、出生与死亡估计；此时列出多种方法的最小值与最大值。
house-methods-rounding = 数字照原样列出。比率与比重按所印末位取整；所附表格保留未取整的值。
house-methods-limits = 各来源对移民、时期与地域的定义不同：其数字并列而不相减。缺失的都说明理由，绝不是零。没有一句话断言因果。
house-colophon-licence = 注明出处即可使用文字与图；各来源保留上述条件。
house-colophon-disclosure = { $held_entrusted ->
    [yes] 发布机构的数字如实照录；受托记录的数字在披露控制下公布，并与此前公布的一切一并审查（{ $entrusted_told }个已公布，{ $entrusted_withheld }个未公布）。
   *[no] 发布机构的数字如实照录，其余数字仅由其算出；未使用任何个人记录。
  }
house-colophon-names = 地名依照本产品的名称规范，不对任何领土的地位表示立场。
house-colophon-views = 本简报陈述各来源所言，不为任何一方的立场背书。
house-colophon-contact = 联系与更正：由发布页脚所列版本的机构受理；对任何数字的异议请注明其编号。
house-colophon-funding = 经费：本简报未申报任何资助。
house-release = ，版本{" "}
house-table-surveyed-title = 本走廊的招聘成本，按受访劳动者群体
house-table-surveyed-note = 收入月数与劳动者百分比，附受访人数；均值之比与比值之均值并非同一量。汇率与价格口径见所附表格。括号内为百分之九十五区间。x：为不致识别个人而不公布。
house-table-registered-title = 本走廊的投诉、资格承认、培训与配对，按登记册
house-table-registered-note = 计数经过取整；区间为百分之九十五。x：为不致识别个人而不公布。各登记册从不相加。
house-s-entrusted = 受托记录的数字
house-entrusted = { $held_entrusted ->
    [yes] 受托的记录存于专用库中。为本简报由其得出的数字，{ $entrusted_told }个已公布，{ $entrusted_withheld }个未公布：群体过小，或其数字会泄露小群体，或少数人占其大部分。计数经过取整。
   *[no] 尚未受托本走廊的任何调查或登记。持有者可送入；记录存于专用库中，群体的数字即列于此。
  }
house-th-source = 来源
house-th-grade = 等级
house-th-relevance = 相关性
house-th-accuracy = 准确性
house-th-timeliness = 及时性
house-th-accessibility = 可得性
house-th-comparability = 地域可比性
house-confidence-weakness = 可信度用语所称的弱点：估计值、初步数字、序列中断、另一种定义、已知并非最新的版本、缺少成员。缺失过半：已报告的成员对不足一半。太不确定：来源称其不可靠，区间宽于数值的一半，或并非该方向的事实。与另一统计不符：只有这些人才持有的许可超出其人数一半以上。
house-quality-how = 按欧洲统计体系的质量维度。相关性：本简报所依据的原始单元格数。可得性：所取得文件的来历；许可见“资料来源”。
house-th-indicator = 指标
house-th-unit = 单位
house-th-formula = 公式
house-th-cannot = 不能说明什么
house-th-edition = 版本与许可
house-th-custody = 文件来历
house-th-sha = 校验值
house-th-id = 编号
house-th-what = 内容
house-th-value = 数值
house-th-period = 时期
house-th-from = 来源与版本

## 网页

web-skip = 跳到正文
web-contents = 本页内容
web-rows = 图表所依据的数据行
web-csv = 下载 CSV 文件

## 第一页

ec-kicker = 政策简报 · 双向劳动力流动 · 中国与欧盟
ec-running = 中国与欧盟之间的双向流动

ec-title = { $claim_freed_one_way ->
    [yes] { $stock_there_trend ->
        [up] { $stock_back_trend ->
            [down] 中国与欧盟，{ $stock_there_2010_year }–{ $free_back_year }年：一个群体增大，一个减小，免签单向放开
           *[other] 中国与欧盟，{ $stock_there_2010_year }–{ $free_back_year }年：免签单向放开
          }
       *[other] 中国与欧盟，{ $stock_there_2010_year }–{ $free_back_year }年：免签单向放开
      }
   *[other] 中国与欧盟，{ $stock_there_2010_year }–{ $free_back_year }年：双向流动
  }
ec-subtitle = 谁居住在哪里、谁在流动、因何流动、有何保护，以及哪些未见统计

ec-kn-stock-there = 中国 → 欧盟：{ $stock_there_year }年居住在{ $stock_members }个欧盟成员国的中国移民人数。可信度：{ $confidence }。
ec-kn-stock-back = 欧盟 → 中国：{ $stock_back_year }年在华居住、来自中国列名的{ $stock_back_members }个欧盟成员国的人数。可信度：{ $confidence }。
ec-kn-free = 欧盟 → 中国：{ $free_back_year }年，{ $free_members }个成员国中护照可免签入境的国家数；反方向为{ $free_there }。可信度：{ $confidence }。
ec-kn-work = 中国 → 欧盟：{ $work_permits_year }年{ $work_states }个成员国签发的首次工作类居留许可数；反方向在所用来源中没有数据。可信度：{ $confidence }。

ec-s-who = 口径不同的两个群体
ec-who-there = { $top_stock_in ->
    [yes] 联合国估计，{ $stock_there_year }年欧盟27国有{ $stock_there }名来自中国的移民，其中意大利（{ $stock_in_italy }）、西班牙（{ $stock_in_spain }）、德国（{ $stock_in_germany }）和法国（{ $stock_in_france }）最多。
   *[other] 联合国估计，{ $stock_there_year }年欧盟27国有{ $stock_there }名来自中国的移民：意大利{ $stock_in_italy }，西班牙{ $stock_in_spain }，德国{ $stock_in_germany }，法国{ $stock_in_france }。
  }
ec-who-back = 在华人数为{ $stock_back }人，来自{ $stock_members }个成员国中的{ $stock_back_members }个。其余成员国未列名：是未知，不是零。
ec-who-unlike = 中国按国籍统计，多数欧盟国家按在中国出生统计。较小群体为较大群体的{ $reciprocity }：口径不同。
ec-so-what = { $claim_more_in_eu ->
    [yes] 这意味着：面向双向的安排，一边是人数众多的群体，另一边是人数少、统计薄弱的群体。
   *[other] 这意味着：两个群体的统计口径不同，面向双向的安排须从统计做起。
  }

ec-figure-stock-by-member-title = 各成员国的中国移民，以及在华统计到的各成员国人员
ec-figure-stock-by-member-unit = 移民存量，人，{ $stock_there_year }年
ec-figure-stock-by-member-note = 缺失不是零。
ec-figure-stock-by-member-alt = { $top_stock_in ->
    [yes] { $top_stock_from ->
        [yes] 按成员国的双向条形图，{ $stock_there_year }年。来自中国者以意大利最多，为{ $stock_in_italy }；在华者以德国最多，为{ $stock_from_germany }；中国未列名的成员国标为未报告。
       *[other] 按成员国的双向条形图，{ $stock_there_year }年。来自中国者在意大利为{ $stock_in_italy }；在华者来自德国的为{ $stock_from_germany }；中国未列名的成员国标为未报告。
      }
   *[other] 按成员国的双向条形图，{ $stock_there_year }年。来自中国者在意大利为{ $stock_in_italy }；在华者来自德国的为{ $stock_from_germany }；中国未列名的成员国标为未报告。
  }

## 第二页

ec-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [down] { $stock_there_2010_year }年以来，在欧群体增长，在华群体缩小
       *[other] { $stock_there_2010_year }年以来，在欧群体增长
      }
   *[other] { $stock_there_2010_year }年以来的两个群体
  }
ec-figure-stock-over-time-unit = 移民存量，人，年中，{ $stock_there_first_year }–{ $stock_there_year }
ec-figure-stock-over-time-note = 横轴以上为欧盟27国的中国移民，以下为来自{ $stock_back_members }个成员国的在华人员。口径不同，普查之间为估计。
ec-figure-stock-over-time-alt = { $stock_there_first_year }年至{ $stock_there_year }年同一比例的两个序列。中国至欧盟由{ $stock_there_first }升至{ $stock_there }；欧盟至中国起于{ $stock_back_first }，止于{ $stock_back }。

ec-s-time = 历年变化
ec-time-there = { $stock_there_trend ->
    [up] 欧盟27国的中国移民存量在{ $stock_there_2010_year }年为{ $stock_there_2010 }，此后增加{ $stock_there_trend_change }。
    [down] 欧盟27国的中国移民存量在{ $stock_there_2010_year }年为{ $stock_there_2010 }，此后减少{ $stock_there_trend_change }。
   *[other] 欧盟27国的中国移民存量在{ $stock_there_2010_year }年为{ $stock_there_2010 }。
  }
ec-time-back = { $stock_back_trend ->
    [up] 在华欧盟公民在{ $stock_back_2010_year }年为{ $stock_back_2010 }，{ $stock_back_2020_year }年为{ $stock_back_2020 }，{ $stock_back_year }年为{ $stock_back }；{ $stock_back_2010_year }年以来增加{ $stock_back_trend_change }。
    [down] 在华欧盟公民在{ $stock_back_2010_year }年为{ $stock_back_2010 }，{ $stock_back_2020_year }年为{ $stock_back_2020 }，{ $stock_back_year }年为{ $stock_back }；{ $stock_back_2010_year }年以来减少{ $stock_back_trend_change }。
   *[other] 在华欧盟公民在{ $stock_back_2010_year }年为{ $stock_back_2010 }，{ $stock_back_2020_year }年为{ $stock_back_2020 }，{ $stock_back_year }年为{ $stock_back }。
  }
ec-time-census = { $census_trend ->
    [up] 中国人口普查：欧盟公民{ $census_2010_year }年为{ $census_2010 }名，{ $census_2020_year }年为{ $census_2020 }名，增加{ $census_trend_change }（列名{ $census_members }国）。
    [down] 中国人口普查：欧盟公民{ $census_2010_year }年为{ $census_2010 }名，{ $census_2020_year }年为{ $census_2020 }名，减少{ $census_trend_change }（列名{ $census_members }国）。
   *[other] 中国人口普查统计到欧盟公民{ $census_2010_year }年{ $census_2010 }名、{ $census_2020_year }年{ $census_2020 }名（列名{ $census_members }国）。
  }

ec-s-flow = 一年之内的流动
ec-flow-in = { $top_flow_in ->
    [yes] { $flow_in_year }年，有报告的{ $flow_in_members }个成员国统计到{ $flow_in }人从中国迁入（不分国籍），西班牙（{ $flow_in_spain }）和德国（{ $flow_in_germany }，估计值）最多。
   *[other] { $flow_in_year }年，有报告的{ $flow_in_members }个成员国统计到{ $flow_in }人从中国迁入（不分国籍），其中西班牙{ $flow_in_spain }，德国{ $flow_in_germany }（估计值）。
  }
ec-flow-out = { $flow_out_members }个成员国统计到{ $flow_out }人迁往中国，含返回者。
ec-flow-net = { $claim_net_to_eu ->
    [yes] 在两个方向均报告的{ $flow_net_members }国，净迁移为流向欧盟{ $flow_net }人，共迁移{ $flow_gross }人次（迁移效率{ $effectiveness }）。
   *[other] 在两个方向均报告的{ $flow_net_members }国，迁入减迁出为{ $flow_net }，共迁移{ $flow_gross }人次（迁移效率{ $effectiveness }）。
  }
ec-flow-mirror = 没有镜像统计：所用来源中没有中国对欧盟公民迁入迁出的统计。

ec-s-share = 按比例看
ec-share-eu = { $per_1000_eu_year }年，欧盟27国每千名居民中有{ $per_1000_eu }名来自中国的移民，{ $per_1000_cn_year }年中国每千名居民中有{ $per_1000_cn }名欧盟公民（{ $stock_back_members }国）。

ec-th-there = 中国 → 欧盟
ec-th-back = 欧盟 → 中国
ec-glance-stock-what = 居住人数
ec-glance-stock-there = { $stock_there }（{ $stock_there_year }年，{ $stock_members }国）
ec-glance-stock-back = { $stock_back }（{ $stock_back_year }年，列名{ $stock_back_members }国）
ec-glance-flow-what = 一年内的迁移
ec-glance-flow-there = { $flow_in }（{ $flow_in_year }年，{ $flow_in_members }国）
ec-glance-flow-back = { $flow_out }（{ $flow_out_year }年，{ $flow_out_members }国）
ec-glance-estimate-what = 迁移，由存量估计
ec-glance-estimate-there = { $claim_estimate_top_there ->
    [yes] { $estimate_there_low }至{ $estimate_there }（自{ $estimate_there_year }年起{ $estimate_there_years }年；其中{ $estimate_there_returns }返回）
   *[no] { $estimate_there }，{ $estimate_there_low }至{ $estimate_there_high }（自{ $estimate_there_year }年起{ $estimate_there_years }年；其中{ $estimate_there_returns }返回）
  }
ec-glance-estimate-back = { $claim_estimate_top_back ->
    [yes] { $estimate_back_low }至{ $estimate_back }（自{ $estimate_back_year }年起{ $estimate_back_years }年；其中{ $estimate_back_returns }返回）
   *[no] { $estimate_back }，{ $estimate_back_low }至{ $estimate_back_high }（自{ $estimate_back_year }年起{ $estimate_back_years }年；其中{ $estimate_back_returns }返回）
  }
ec-glance-valid-what = 有效居留许可
ec-glance-valid-there = { $valid_permits }（{ $valid_permits_year }年底）
ec-glance-valid-no-back = 所用来源中没有
ec-glance-work-what = 首次工作类居留许可
ec-glance-work-there = { $work_permits }（{ $work_permits_year }年，{ $work_states }国）
ec-glance-work-no-back = 所用来源中没有
ec-glance-visas-what = 签发的短期签证
ec-glance-visas-there = { $visas_issued }（{ $visas_issued_year }年，申根）
ec-glance-visas-no-back = 所用来源中没有
ec-glance-free-what = 免签护照
ec-glance-free-there = { $free_members }国中的{ $free_there }国（{ $free_there_year }年）
ec-glance-free-back = { $free_members }国中的{ $free_back }国（{ $free_back_year }年）
ec-glance-students-what = 学生
ec-glance-students-there = { $students_there }（{ $students_there_year }年，{ $students_there_members }国，学位课程）
ec-glance-students-back = { $students_eu }（{ $students_eu_year }年，欧盟28国，各类课程）
ec-glance-remitted-what = 人均汇回款
ec-glance-remitted-there = { $remitted_there }（{ $remitted_there_year }年，模型）
ec-glance-remitted-back = { $remitted_germany }（{ $remitted_germany_year }年，仅德国，模型）
ec-glance-cost-what = 招聘成本
ec-glance-cost-no-there = { $held_surveyed ->
    [yes] 受托调查，见附录
   *[no] 没有调查
  }
ec-glance-cost-no-back = { $held_surveyed ->
    [yes] 受托调查，见附录
   *[no] 没有调查
  }
ec-s-dates = 中国免签：各批起止日
ec-th-starts = 自
ec-th-ends = 至
ec-th-states = 护照
ec-waiver-none = 未公告：
ec-table-waivers-title = 中国的免签：按公告
ec-table-waivers-note = 单方面免签，限普通护照和短期停留，不可工作。截止日按名单所记的延期。估计的起始日未见于任何页面，名单据指数推定。

## 第三页

ec-s-visa = 短期停留：申根签证
ec-visa-volume = { $visa_trend ->
    [up] { $visas_applied_year }年，{ $visa_states }个申根国家驻中国内地领馆收到{ $visas_applied }份申请，比{ $visas_applied_2019_year }年（{ $visas_applied_2019 }）多{ $visa_trend_change }。{ $visas_applied_2021_year }年曾为{ $visas_applied_2021 }。
    [down] { $visas_applied_year }年，{ $visa_states }个申根国家驻中国内地领馆收到{ $visas_applied }份申请，比{ $visas_applied_2019_year }年（{ $visas_applied_2019 }）少{ $visa_trend_change }。{ $visas_applied_2021_year }年曾为{ $visas_applied_2021 }。
   *[other] { $visas_applied_year }年，{ $visa_states }个申根国家驻中国内地领馆收到{ $visas_applied }份申请；{ $visas_applied_2019_year }年为{ $visas_applied_2019 }，{ $visas_applied_2021_year }年为{ $visas_applied_2021 }（国家不尽相同）。
  }
ec-visa-refused = { $refusal_year }年的决定中，不予签发的占{ $refusal }（{ $refusal_2019_year }年为{ $refusal_2019 }）；所签发的签证中，多次入境占{ $multiple }（{ $multiple_2019_year }年为{ $multiple_2019 }）。
ec-visa-back = 所用来源中没有中国按国籍统计的签证。

ec-figure-visas-over-time-title = { $visa_trend ->
    [up] 在中国提交的申请已超过{ $visas_applied_2019_year }年
    [down] 在中国提交的申请仍低于{ $visas_applied_2019_year }年
   *[other] 在中国的签证申请：{ $visas_applied_2019_year }年{ $visas_applied_2019 }，{ $visas_applied_year }年{ $visas_applied }，所含国家有别
  }
ec-figure-visas-over-time-unit = 在中国内地提交的申根统一签证申请，每年
ec-figure-visas-over-time-note = 按当年的申根国家；虚线起含克罗地亚。提交地不等于国籍。中国香港、中国澳门另计。
ec-figure-visas-over-time-alt = 逐年柱形图。中国内地的申请{ $visas_applied_2019_year }年为{ $visas_applied_2019 }，{ $visas_applied_2021_year }年为{ $visas_applied_2021 }，{ $visas_applied_year }年为{ $visas_applied }，所含国家有别。

ec-s-regime = 免签入境
ec-regime-back = 中国分步放开：护照可免签的欧盟成员国{ $free_back_before_year }年底先为{ $free_back_before }个，后为{ $free_back_first }个；{ $free_back_2024_year }年底为{ $free_back_2024 }个；{ $free_back_year }年为{ $free_members }个中的{ $free_back }个。
ec-regime-there = { $always_free_there ->
    [yes] 反方向在每一版中，{ $free_members }个成员国里有{ $free_there }个对中国护照免签。
   *[other] 反方向上，在最新一版中，{ $free_members }个成员国里有{ $free_there }个对中国护照免签。
  }
ec-regime-caution = 免签仅指短期停留，不含工作或居住的权利。

ec-figure-visa-free-passports-title = 中国对{ $free_members }个欧盟成员国中的{ $free_back }个免签；对中国护照免签的成员国为{ $free_there }个
ec-figure-visa-free-passports-unit = 护照免签的成员国数（欧盟至中国），或自身给予免签的成员国数（中国至欧盟）
ec-figure-visa-free-passports-note = 每个点为指数的一个版本，变化发生在两点之间。
ec-figure-visa-free-passports-alt = { $always_free_there ->
    [yes] 按版本的阶梯线。在中国免签的欧盟护照由{ $free_back_before_year }年底的{ $free_back_before }增至{ $free_back_year }年的{ $free_back }；对中国护照免签的成员国始终为{ $free_there }。
   *[other] 按版本的阶梯线。在中国免签的欧盟护照由{ $free_back_before_year }年底的{ $free_back_before }变为{ $free_back_year }年的{ $free_back }；对中国护照免签的成员国为{ $free_there }。
  }

## 第四页

ec-s-work = 工作与居留许可
ec-work-total = { $work_trend ->
    [up] 在中国公民属主要外国公民群体的{ $work_states }个成员国，首次工作类居留许可由{ $work_permits_2019_year }年的{ $work_permits_2019 }增至{ $work_permits_year }年的{ $work_permits }，增加{ $work_trend_change }。
    [down] 在中国公民属主要外国公民群体的{ $work_states }个成员国，首次工作类居留许可由{ $work_permits_2019_year }年的{ $work_permits_2019 }减至{ $work_permits_year }年的{ $work_permits }，减少{ $work_trend_change }。
   *[other] 在中国公民属主要外国公民群体的{ $work_states }个成员国，首次工作类居留许可{ $work_permits_2019_year }年为{ $work_permits_2019 }，{ $work_permits_year }年为{ $work_permits }。
  }
ec-work-states = 匈牙利由{ $work_hungary_2019 }变为{ $work_hungary }，德国由{ $work_germany_2019 }变为{ $work_germany }，荷兰由{ $work_netherlands_2019 }变为{ $work_netherlands }。{ $study_share_year }年签发给中国公民的全部首次许可中，学习占{ $study_share }；另签发欧盟蓝卡{ $blue_cards }张。
ec-work-valid = { $valid_trend ->
    [up] { $valid_permits_year }年底，中国公民在欧盟27国的有效居留许可为{ $valid_permits }份，比{ $valid_permits_2021_year }年底（{ $valid_permits_2021 }）多{ $valid_trend_change }。
    [down] { $valid_permits_year }年底，中国公民在欧盟27国的有效居留许可为{ $valid_permits }份，比{ $valid_permits_2021_year }年底（{ $valid_permits_2021 }）少{ $valid_trend_change }。
   *[other] { $valid_permits_year }年底，中国公民在欧盟27国的有效居留许可为{ $valid_permits }份；{ $valid_permits_2021_year }年底为{ $valid_permits_2021 }份。
  }
ec-work-back = 中国公布的居留许可为各国籍合计（{ $permits_china_year }年{ $permits_china }份），不按国籍公布。

ec-figure-work-permits-title = { $work_trend ->
    [up] 所示各国首次工作类居留许可合计较{ $work_permits_2019_year }年增加
    [down] 所示各国首次工作类居留许可合计较{ $work_permits_2019_year }年减少
   *[other] 各成员国的首次工作类居留许可
  }
ec-figure-work-permits-unit = 签发给中国公民的首次工作类居留许可，{ $work_permits_2019_year }年（空心）与{ $work_permits_year }年（实心）
ec-figure-work-permits-note = 彩色为增加，灰色为减少；数字为后一年。未画出的国家为未知，不是零。欧盟至中国：所用来源中没有。
ec-figure-work-permits-alt = { $top_work ->
    [yes] 每国两点，{ $work_permits_2019_year }年与{ $work_permits_year }年。最多为匈牙利，由{ $work_hungary_2019 }至{ $work_hungary }；德国由{ $work_germany_2019 }至{ $work_germany }；荷兰为{ $work_netherlands }。
   *[other] 每国两点，{ $work_permits_2019_year }年与{ $work_permits_year }年。匈牙利由{ $work_hungary_2019 }至{ $work_hungary }；德国由{ $work_germany_2019 }至{ $work_germany }；荷兰为{ $work_netherlands }。
  }
ec-s-skills = 技能、短缺与配对
ec-skills-students = { $students_there_year }年，{ $students_there_members }个欧盟成员国有{ $students_there }名来自中国的攻读学位者。中国统计的欧盟28国学生{ $students_eu_year }年为{ $students_eu }名，法国学生{ $students_back_year }年为{ $students_back }名，均含各类课程，口径不同。
ec-skills-recognised = { $absent_recognition ->
    [yes] 德国{ $recognised_germany_year }年承认外国资格{ $recognised_germany }项，中国{ $recognised_china_year }年有{ $recognised_china }人申请学历认证；两者均未说明其中多少涉及对方。
   *[no] 德国{ $recognised_germany_year }年承认外国资格{ $recognised_germany }项，中国{ $recognised_china_year }年有{ $recognised_china }人申请学历认证。本走廊已知的数字见附录。
  }
ec-skills-matching = 受雇的非欧盟籍高等教育毕业者中，{ $over_foreign }学历高于岗位要求（{ $over_foreign_year }年；本国公民为{ $over_nationals }）。{ $absent_matching ->
    [yes] 至少一个欧洲国家短缺的职业有{ $short_eu }种（{ $short_eu_year }年），中国最缺工的一百种职业平均每名求职者对应{ $short_china }个岗位（{ $short_china_year }年）：所用来源均未将二者对接。
   *[no] 至少一个欧洲国家短缺的职业有{ $short_eu }种（{ $short_eu_year }年），中国最缺工的一百种职业平均每名求职者对应{ $short_china }个岗位（{ $short_china_year }年）。
  }

ec-s-cost = 招聘成本与权利
ec-cost-none = { $held_surveyed ->
    [yes] 本走廊的劳动者已就所付费用接受调查，见附录。
   *[no] 所用调查均未说明两个方向的劳动者为求职支付多少。
  }
ec-cost-china = 最接近的调查：在日中国技能实习生平均支付{ $cost_trainees }（{ $cost_trainees_year }年）。
ec-cost-rights = 在关于劳动、移徙者与人口贩运的{ $instruments }项文书中，已知中国批准了{ $ratified_china }项。{ $always_migrants_unratified ->
    [yes] 双方没有一国批准联合国移徙工人公约（{ $migrants_china_year }年）。
   *[no] 联合国移徙工人公约的批准情况见招聘专题简报（{ $migrants_china_year }年）。
  }{ $absent_complaints ->
    [yes] 所用来源均未统计本走廊劳动者的投诉。
   *[no] 本走廊劳动者的投诉数字见附录。
  }
ec-s-protection = 保护
ec-protection-victims = { $victims_eu_year }年，欧盟成员国登记人口贩运受害人{ $victims_eu }名，含各国籍。中国{ $silent_first_year }年至{ $silent_last_year }年识别的人数未报告，这不是零。{ $absent_cooperation ->
    [yes] 所用来源均未提及双方之间的警务合作。
   *[no] 警务合作见反人口贩运专题简报。
  }
ec-s-economy = 双方的经济
ec-economy-there = 中国 → 欧盟：世界银行模型估计，{ $remitted_there_year }年在欧盟的来自中国的移民人均汇回{ $remitted_there }；汇款费用占汇款额的比例，从意大利汇出为{ $price_italy }，从德国汇出为{ $price_germany }（{ $price_germany_year }年）。欧盟 → 中国：在华德国移民人均汇回{ $remitted_germany }；无欧盟合计。{ $received_china_year }年中国自境外收到的汇款相当于国内生产总值的{ $received_china }。
ec-economy-growth = { $growth_spain_year }年，西班牙就业增长{ $growth_spain }，全体外国公民贡献{ $growth_spain_foreign }个百分点；德国增长{ $growth_germany }，贡献{ $growth_germany_foreign }个百分点。

ec-policy-a = 双方各按国籍和事由公布许可。依据：work_permits、permits_china。
ec-policy-b = 交换迁入迁出统计，使镜像核对成为可能。依据：flow_in、flow_out。
ec-policy-c = 两个方向签发许可时询问劳动者所付费用。依据：cost_trainees。
ec-policy-d = 按学位所在国公布资格承认决定。依据：recognised_germany、recognised_china。
ec-policy-e = 在中国的免签有效期间，统计其后的变化。依据：free_back、flow_out。

## 附录图：位次、斜线、分面、事件、区间、方格

chart-band = { $figure }（{ $band }）
chart-citizens-own = 登记国本国公民
chart-citizens-other = 其他欧盟国家公民
chart-citizens-outside = 欧盟以外国家公民
label-figure-cite = twoway，“{ $figure }”，载于《{ $brief }》，版本{ $release }，{ $date }。来源：{ $source }。

ec-figure-stock-ranks-title = { $top_stock_in_now ->
    [yes] { $top_stock_in_first ->
        [yes] 中国移民现以意大利最多；{ $stock_in_france_first_year }年为法国
       *[other] 成员国中以意大利的中国移民最多
      }
   *[other] 各成员国的中国移民人数位次
  }
ec-figure-stock-ranks-unit = 中国 → 欧盟：按移民存量在成员国中的位次，{ $stock_there_first_year }–{ $stock_there_year }年
ec-figure-stock-ranks-note = “≈”表示两国相差不足百分之二，不列位次，线条不通向该处。普查之间为联合国估计。
ec-figure-stock-ranks-alt = { $top_stock_in_now ->
    [yes] 成员国按中国移民人数的位次图，{ $stock_there_first_year }年至{ $stock_there_year }年。末年居首为意大利，{ $stock_in_italy }人（初年{ $stock_in_italy_first }人）；法国由{ $stock_in_france_first }人至{ $stock_in_france }人。数值相近的位次留空。
   *[other] 成员国按中国移民人数的位次图，{ $stock_there_first_year }年至{ $stock_there_year }年。意大利由{ $stock_in_italy_first }人至{ $stock_in_italy }人，法国由{ $stock_in_france_first }人至{ $stock_in_france }人。数值相近的位次留空。
  }

ec-figure-census-by-citizenship-title = { $census_trend ->
    [down] 中国普查中的欧盟公民：{ $census_2020_year }年少于{ $census_2010_year }年
    [up] 中国普查中的欧盟公民：{ $census_2020_year }年多于{ $census_2010_year }年
   *[other] { $census_2010_year }年与{ $census_2020_year }年中国人口普查中的欧盟公民
  }
ec-figure-census-by-citizenship-unit = 欧盟 → 中国：中国人口普查中的外籍人员，人；{ $census_2020_year }年人数居前的国籍
ec-figure-census-by-citizenship-note = 突出显示：德国与法国。普查统计居住或拟居住三个月以上者；其他成员国见所列来源。
ec-figure-census-by-citizenship-alt = 两次中国人口普查之间的斜线图，人数居前的欧盟国籍。德国由{ $census_2010_year }年的{ $census_germany_2010 }人至{ $census_2020_year }年的{ $census_germany_2020 }人，法国由{ $census_france_2010 }人至{ $census_france_2020 }人。全部欧盟公民：{ $census_2010 }人与{ $census_2020 }人。

ec-figure-work-panels-title = { $top_work ->
    [yes] { $claim_work_overtaken ->
        [yes] 所示各国中，{ $work_hungary_2019_year }年居德国之后的匈牙利现签发首次工作类居留许可最多
       *[other] 所示各国中，匈牙利签发首次工作类居留许可最多，先于德国
      }
   *[other] 逐年首次工作类居留许可
  }
ec-figure-work-panels-unit = 中国 → 欧盟：签发给中国公民的首次工作类居留许可，{ $work_hungary_2019_year }–{ $work_permits_year }年；同一比例，灰线为其他国家
ec-figure-work-panels-note = 所用版本载有中国公民数字的成员国；其余为未知，不是零。欧盟至中国：所用来源中没有。
ec-figure-work-panels-alt = 分面折线图，每个成员国一格，{ $work_hungary_2019_year }年至{ $work_permits_year }年。匈牙利的首次工作类居留许可由{ $work_hungary_2019 }至{ $work_hungary }，德国由{ $work_germany_2019 }至{ $work_germany }；卢森堡为{ $work_luxembourg }。

ec-figure-waiver-steps-title = { $claim_freed_in_steps ->
    [yes] 中国分步对{ $free_members }本欧盟护照中的{ $free_back }本免签；对中国免签的成员国为{ $free_there }个
   *[other] 双向免签护照的逐版变化
  }
ec-figure-waiver-steps-unit = 要求取消所在的起止日期，以及免签护照数：之前 → 之后
ec-figure-waiver-steps-note = 空心点为仍要求签证的最后一版，实心点为不再要求的第一版，生效日在两者之间。中国至欧盟：每点为一个版本。
ec-figure-waiver-steps-alt = 中国免签的时间轴。免签的欧盟护照由{ $free_back_before_year }年的{ $free_back_before }本分步增至{ $free_back_first }本、{ $free_back_2024 }本，{ $free_back_year }年为{ $free_members }本中的{ $free_back }本。反方向上，{ $free_there }个成员国免签。

ec-figure-refusals-by-member-title = { $claim_refusal_sweden_up ->
    [yes] { $claim_refusal_germany_down ->
        [yes] 拒签率有升有降：瑞典由{ $refusal_sweden_2019 }升至{ $refusal_sweden }，德国由{ $refusal_germany_2019 }降至{ $refusal_germany }
       *[other] 瑞典的拒签率由{ $refusal_sweden_2019 }升至{ $refusal_sweden }
      }
   *[other] 各成员国短期签证的拒签率
  }
ec-figure-refusals-by-member-unit = 中国 → 欧盟：拒签占中国内地统一签证决定的百分比，{ $refusal_2019_year }年（空心）与{ $refusal_year }年（实心）；细线为区间，二十次中有十九次包含
ec-figure-refusals-by-member-note = 彩色为上升，灰色为下降；灰色虚线表示区间相接，不能判定变化。数字为后一年。欧盟至中国：未公布。
ec-figure-refusals-by-member-alt = 每个成员国两点并附区间。瑞典的拒签率由{ $refusal_2019_year }年的{ $refusal_sweden_2019 }至{ $refusal_year }年的{ $refusal_sweden }，德国由{ $refusal_germany_2019 }至{ $refusal_germany }。某年没有数字的国家已标明。

et-figure-victims-by-citizenship-title = 在欧盟登记的受害人中，{ $victims_outside }为欧盟以外国家公民，{ $victims_own }为登记国本国公民
et-figure-victims-by-citizenship-unit = 每百名国籍已知的登记受害人，{ $victims_own_year }年
et-figure-victims-by-citizenship-note = 一格代表百分之一。此为主管机关登记的情况，不是实际人数。中国：未报告。
et-figure-victims-by-citizenship-alt = 一百格的方格图：{ $victims_own_year }年在欧盟登记的受害人，按国籍。欧盟以外{ $victims_outside }，登记国本国{ $victims_own }，其他欧盟国家{ $victims_other }。

## 附录

ec-s-annex = 附录：其他图
ec-figure-flow-by-member-title = 各成员国自中国的迁入与往中国的迁出
ec-figure-flow-by-member-unit = 自中国迁入与往中国迁出，人，{ $flow_in_year }年
ec-figure-flow-by-member-note = 两个方向均为欧盟国家的统计，十二个月规则。德国为估计值。缺失不是零。
ec-figure-flow-by-member-alt = 按成员国的双向条形图，{ $flow_in_year }年。自中国迁入：西班牙{ $flow_in_spain }，德国{ $flow_in_germany }。合计迁入{ $flow_in }、迁出{ $flow_out }；未报告的国家已标明。

ec-figure-permits-ireland-title = 在爱尔兰，学习占中国公民首次许可的{ $ireland_study_share }
ec-figure-permits-ireland-unit = 爱尔兰签发给中国公民的首次许可按事由，百分比，最下为{ $ireland_all_year }年
ec-figure-permits-ireland-note = 全部事由可知的唯一成员国。百分之六点五以下不标数字。爱尔兰至中国：未公布。
ec-figure-permits-ireland-alt = 爱尔兰首次许可按事由的逐年堆积条形图。{ $ireland_study_year }年学习占{ $ireland_study_share }；{ $ireland_all }份许可中{ $ireland_work }份为就业。

ec-figure-recruitment-months-title = 其他走廊公布的招聘成本：单个数字，不是排名
ec-figure-recruitment-months-unit = 以月收入计的成本，按各发布机构的表述
ec-figure-recruitment-months-note = 实心：原文为确数；空心：原文为约数、“超过”或“不足”。有均值、有均值之比，调查年份不同；没有中国与欧盟之间的数字。
ec-figure-recruitment-months-alt = 以月收入计的招聘成本，各公布数字一点。老挝为{ $cost_laos }，孟加拉国为{ $cost_bangladesh }。没有中国与欧盟之间的数字。

ec-missing-a = 欧盟 → 中国，欧盟公民的迁入。下一步：国家移民管理局的年度表。
ec-missing-b = 欧盟 → 中国，按国籍和事由的许可与签证。下一步：该局及外交部。
ec-missing-c = 中国 → 欧盟，按全部事由的首次许可。下一步：欧盟统计局的全表。
ec-missing-d = 中国 → 欧盟，不按对方国家报告的成员国的迁移。下一步：各国统计局。
ec-missing-e = 欧盟 → 中国，中国未列名的成员国的存量。下一步：国家统计局。
ec-missing-f = { $held_surveyed ->
    [yes] 两个方向的招聘成本。下一步：与国际劳工组织开展官方统计调查。
   *[no] 两个方向的招聘成本与投诉。下一步：与国际劳工组织开展调查。
  }
ec-next = 下一版：待欧盟统计局与联合国公布新表之后。
ec-gaps = 证据登记（附录）：{ $evidence_rows }格中，已有测量{ $evidence_measured }格，部分具备{ $evidence_partial }格。

ec-revised-stock-what = { $stock_there_2020_year }年欧盟27国的中国移民（联合国）
ec-revised-permits-germany-what = { $permits_germany_last_year }年德国签发的首次许可，所有国籍（欧盟统计局）
ec-revised-permits-eu-what = { $permits_eu_last_year }年欧盟27国签发的首次许可，所有国籍（欧盟统计局）
ec-revised-over-qualified-what = { $over_qualified_last_year }年欧盟27国受雇的欧盟以外国家公民学历高于岗位要求的比例（欧盟统计局）

ec-coverage-how = 当年在中国内地领馆有数字的申根国家；区外国家的附表不在其内。列支敦士登经瑞士签发。
ec-facts-how = 输入 twoway trace 加编号，即可看到句子、公式以及每个原始单元格的文件、位置与校验值。图中各点的编号见本简报所附 CSV 文件。

ec-th-covers = “中国”的范围；统计对象

## 其他图型：冲积图、弦图、地图、矩阵、贝弗里奇曲线、区间带

chart-persons = { $number }人
chart-sex-f = 女性
chart-sex-m = 男性
chart-sex-t = 男女合计
chart-duration-m3-5 = 三至五个月
chart-duration-m6-11 = 六至十一个月
chart-duration-m-ge12 = 十二个月及以上
chart-duration-t = 各种期限
chart-column-permit-reason = 事由
chart-column-duration = 有效期
chart-column-sex = 性别
chart-column-origin = 来源地
chart-column-destination = 目的地
chart-column-area = 地区
chart-column-reporter = 报告方
chart-column-period = 年份
chart-from-and-in = 来自 ↓ 居于 →
chart-counted-by = 按
chart-basis-birth = 出生地
chart-basis-citizenship = 国籍
chart-basis-residence = 居住地
chart-basis-mixed = 两者
chart-rate-unemployment = 失业者占劳动力比重
chart-rate-vacancies = 空缺职位占全部职位比重
chart-break = 序列中断
chart-no-fact = 不是该方向的事实

ec-boundaries = 地图仅绘陆地，不绘边界，对任何边界和任何领土的地位均不表示立场；圆点取整度数位置，并非首都。陆地数据：Natural Earth，公有领域。

ec-figure-corridor-map-title = { $claim_more_in_eu ->
    [yes] 地图上的走廊：往欧盟27国宽，往中国窄
   *[no] 地图上的走廊：双方居于对方的人口
}
ec-figure-corridor-map-unit = 移民存量，人，{ $stock_there_year }年；带在目的地一端的宽度与数字成比例
ec-figure-corridor-map-note = 仅绘两个方向合计最多的成员国。数字很小者一律以最窄的带表示。中国按国籍统计，多数欧盟国家按出生地统计。国名后有符号者，该方向没有数字。
ec-figure-corridor-map-alt = { $top_stock_in ->
    [yes] { $stock_there_year }年中国与欧盟国家之间的带状地图，只有陆地，没有边界。来自中国的带以意大利（{ $stock_in_italy }）和西班牙（{ $stock_in_spain }）最宽；往中国的均窄：德国{ $stock_from_germany }，法国{ $stock_from_france }。
   *[no] { $stock_there_year }年中国与欧盟国家之间的带状地图，只有陆地，没有边界。中国至意大利{ $stock_in_italy }，至西班牙{ $stock_in_spain }；往中国：德国{ $stock_from_germany }，法国{ $stock_from_france }。
}

ec-figure-stock-between-title = 置于大型经济体之间：居于欧盟27国的中国移民{ $stock_there }人，居于中国的欧盟27国公民{ $stock_back }人
ec-figure-stock-between-unit = 移民存量，人，{ $stock_there_year }年；带与目的地的弧相接，与来源地的弧之间留有空隙
ec-figure-stock-between-note = 末行为目的地的统计依据：出生地、国籍，或各成员国不一。口径不同，只宜在同一列内比较。欧盟27国一行为已列明的成员国，其中往中国{ $stock_back_members }国。
ec-figure-stock-between-alt = 弦图并附表：{ $stock_there_year }年中国、欧盟27国、印度、日本、英国和美国之间的居住人口。中国至欧盟27国{ $stock_there }，反向{ $stock_back }；中国至美国{ $stock_china_usa }，反向{ $stock_usa_china }。

ec-figure-permit-lengths-title = 爱尔兰发给中国公民的{ $ireland_all }份首次许可中，{ $ireland_long }份有效期为十二个月及以上
ec-figure-permit-lengths-unit = 爱尔兰签发给中国公民的首次许可，按事由和有效期，{ $ireland_all_year }年
ec-figure-permit-lengths-note = 全部事由可知的唯一成员国。许可的有效期不等于停留时间。爱尔兰至中国：未公布。
ec-figure-permit-lengths-alt = { $ireland_all_year }年爱尔兰首次许可由事由至有效期的冲积图。学习{ $ireland_study }，就业{ $ireland_work }，其他{ $ireland_other }，家庭{ $ireland_family }；有效期十二个月及以上{ $ireland_long }，不足六个月{ $ireland_short }。

ec-figure-work-by-year-title = { $top_work ->
    [yes] 所示各国中，匈牙利和德国现在发给中国公民的首次工作类居留许可最多
   *[no] 发给中国公民的首次工作类居留许可，按成员国和年份
}
ec-figure-work-by-year-unit = 签发给中国公民的首次工作类居留许可，每年；颜色越深数字越大，按平方根尺度
ec-figure-work-by-year-note = 末行：所示各国之和，并非整个欧盟27国。未列出的成员国为未知，不是零。欧盟至中国：所用来源中没有。
ec-figure-work-by-year-alt = 成员国与年份的着色矩阵。{ $work_permits_year }年：匈牙利{ $work_hungary }，德国{ $work_germany }，荷兰{ $work_netherlands }，卢森堡{ $work_luxembourg }；所示各国合计{ $work_permits }，{ $work_permits_2019_year }年为{ $work_permits_2019 }。

ec-figure-estimated-moves-title = 已发表的估计：自{ $moves_there_year }年起五年间由中国迁往欧盟27国者在{ $moves_there_low }至{ $moves_there_high }之间
ec-figure-estimated-moves-unit = 自所示年份起五年内的人数；色带：六种方法的最小值至最大值
ec-figure-estimated-moves-note = 由存量估计，并非统计；色带为方法之间的差异，不是抽样误差。点线：没有存量表列明在中国的欧盟27国人口，故数字只是返回者和模型的分摊。
ec-figure-estimated-moves-alt = 附色带的双向折线，每五年一点，{ $moves_there_first_year }年至{ $moves_there_year }年。中国至欧盟27国由{ $moves_there_first }至{ $moves_there }，幅度{ $moves_there_low }至{ $moves_there_high }。欧盟27国至中国为点线：不是该方向事实的估计。

ec-figure-vacancies-and-unemployment-title = { $vacant_germany_year }年空缺职位：荷兰{ $vacant_netherlands }，德国{ $vacant_germany }，匈牙利{ $vacant_hungary }
ec-figure-vacancies-and-unemployment-unit = 失业者占劳动力的百分比与空缺职位占全部职位的百分比，{ $vacant_germany_first_year }年至{ $vacant_germany_year }年
ec-figure-vacancies-and-unemployment-note = 越靠左上，失业者越少，空缺职位越多。各图的纵轴尺度各自不同；年份标于连线两端和转折处。连线不越过序列中断；空心点为暂定值，或其前有中断。年龄十五至六十四岁；农业以外的职位，四个季度的均值。中国没有此类比率可用。
ec-figure-vacancies-and-unemployment-alt = 贝弗里奇曲线图，每国一幅，{ $vacant_germany_first_year }年至{ $vacant_germany_year }年。末年失业率与空缺率：荷兰{ $jobless_netherlands }、{ $vacant_netherlands }，德国{ $jobless_germany }、{ $vacant_germany }，匈牙利{ $jobless_hungary }、{ $vacant_hungary }。路径在中断处停止。

## 走廊简报：home 为国家，away 为国家集团

co-home = { $home }
co-away = { $away }
co-kicker = 政策简报 · 双向劳动力流动 · { $home }与{ $away }
co-running = { $home }与{ $away }之间的双向流动
co-title = { $title }，{ $stock_there_start_year }–{ $free_there_year }年
co-subtitle = 谁居住在哪里、谁在流动、凭何种许可与签证：官方统计所载

co-kn-stock-there = { $home } → { $away }：{ $stock_there_year }年居住在{ $stock_members_all }国中{ $stock_there_members }国的{ $home }移民人数。可信度：{ $confidence }。
co-kn-stock-back = { $away } → { $home }：{ $stock_back_year }年居住在{ $home }、来自列名的{ $stock_back_members }国的人数。可信度：{ $confidence }。
co-kn-work = { $home } → { $away }：{ $work_permits_year }年{ $work_states }国签发的首次工作类居留许可数；反方向无统计。可信度：{ $confidence }。
co-kn-visas = { $home } → { $away }：{ $visas_issued_year }年{ $visa_area }{ $visa_states }国签发的短期签证数。可信度：{ $confidence }。

co-s-who = 两个群体
co-who-there = 联合国估计，{ $stock_there_year }年{ $away }中的{ $stock_there_members }国有{ $stock_there }名来自{ $home }的移民。{ $ranked_stock_in ->
    [yes] 人数最多的是
   *[no] 其中有
  }{ $stock_in_first_area }（{ $stock_in_first }）、{ $stock_in_second_area }（{ $stock_in_second }）和{ $stock_in_third_area }（{ $stock_in_third }）。
co-who-back = 反方向上，在{ $home }统计到{ $stock_back }人，来自{ $stock_members_all }国中的{ $stock_back_members }国，{ $ranked_stock_from ->
    [yes] 人数最多的是
   *[no] 其中有
  }{ $stock_from_first_area }（{ $stock_from_first }）和{ $stock_from_second_area }（{ $stock_from_second }）。未列名的国家为未知，不是零。
co-who-unlike = 两个数的口径可能不同：有的国家统计境外出生者，有的统计外国公民。较小群体为较大群体的{ $reciprocity }：口径不同。
co-s-share = 按比例看
co-share-there = { $per_1000_there_year }年，{ $away }每千名居民中有{ $per_1000_there }名来自{ $home }的移民，相当于{ $home }每千名居民中的{ $origin_1000_there }名。
co-share-back = 来自{ $away }、居住在{ $home }者，相当于{ $home }每千名居民中的{ $per_1000_back }名，以及{ $away }每千名居民中的{ $origin_1000_back }名。
co-so-what = 这意味着：这里的数字几乎都由{ $away }国家统计；反方向只依据联合国的一张表、一国的迁出统计和一个签证规则指数。

co-figure-stock-by-member-title = { $away }各国的{ $home }移民，以及在{ $home }统计到的各国人员
co-figure-stock-by-member-unit = 移民存量，人，{ $stock_there_year }年
co-figure-stock-by-member-note = 一些国家统计在外国出生者，另一些统计外国公民。缺失不是零。
co-figure-stock-by-member-alt = 按国家的双向条形图，{ $stock_there_year }年。来自{ $home }者：{ $stock_in_first_area }{ $stock_in_first }，{ $stock_in_second_area }{ $stock_in_second }。在{ $home }者：来自{ $stock_from_first_area }的{ $stock_from_first }；未列名的国家标为未报告。

co-figure-stock-over-time-title = { $stock_there_trend ->
    [up] { $stock_back_trend ->
        [up] { $stock_there_2010_year }年以来两个群体均有增长
        [down] { $stock_there_2010_year }年以来，在{ $away }的{ $home }移民增多，反方向减少
       *[other] { $stock_there_2010_year }年以来，在{ $away }的{ $home }移民增多
      }
    [down] { $stock_there_2010_year }年以来，在{ $away }的{ $home }移民减少
   *[other] 历年的两个群体
  }
co-figure-stock-over-time-unit = 移民存量，人，年中
co-figure-stock-over-time-note = 横轴以上为在{ $away }的{ $home }移民，以下为来自{ $away }中列名国家、居住在{ $home }者。普查之间为联合国估计。
co-figure-stock-over-time-alt = { $stock_there_start_year }年至{ $stock_there_year }年同一比例的两个序列。{ $home }至{ $away }：由{ $stock_there_start }至{ $stock_there }；{ $away }至{ $home }：由{ $stock_back_start }至{ $stock_back }。

co-s-time = 历年变化
co-time-there = { $stock_there_trend ->
    [up] 在{ $away }的{ $home }移民存量，{ $stock_there_start_year }年为{ $stock_there_start }，{ $stock_there_2010_year }年为{ $stock_there_2010 }，此后增加{ $stock_there_trend_change }。
    [down] 在{ $away }的{ $home }移民存量，{ $stock_there_start_year }年为{ $stock_there_start }，{ $stock_there_2010_year }年为{ $stock_there_2010 }，此后减少{ $stock_there_trend_change }。
   *[other] 在{ $away }的{ $home }移民存量，{ $stock_there_start_year }年为{ $stock_there_start }，{ $stock_there_2010_year }年为{ $stock_there_2010 }。
  }
co-time-back = { $stock_back_trend ->
    [up] { $home }统计到的来自{ $away }的移民，{ $stock_back_start_year }年为{ $stock_back_start }，{ $stock_back_2010_year }年为{ $stock_back_2010 }，此后增加{ $stock_back_trend_change }。
    [down] { $home }统计到的来自{ $away }的移民，{ $stock_back_start_year }年为{ $stock_back_start }，{ $stock_back_2010_year }年为{ $stock_back_2010 }，此后减少{ $stock_back_trend_change }。
   *[other] { $home }统计到的来自{ $away }的移民，{ $stock_back_start_year }年为{ $stock_back_start }，{ $stock_back_2010_year }年为{ $stock_back_2010 }。
  }
co-time-vintage = 不同版本有差异。对{ $stock_there_2020_year }年，上一版给出{ $stock_there_2020_before }名来自{ $home }者，反方向{ $stock_back_2020_before }名；现版分别为{ $stock_there_2020 }名和{ $stock_back_2020 }名，各计其列名的国家。

co-s-flow = 一年之内的流动
co-flow-in = { $flow_in_year }年，{ $away }中的{ $flow_in_members }国统计到{ $flow_in }名{ $home }公民迁入，不论从何处来。{ $ranked_arrivals_in ->
    [yes] 人数最多的是
   *[no] 其中有
  }{ $arrivals_in_first_area }（{ $arrivals_in_first }）、{ $arrivals_in_second_area }（{ $arrivals_in_second }）和{ $arrivals_in_third_area }（{ $arrivals_in_third }）。
co-flow-out = { $flow_out_year }年，德国登记了{ $flow_out }人次迁往{ $home }，不论国籍；德国公民另有专表，{ $flow_out_citizens_year }年为{ $flow_out_citizens }人次。其他国家的迁出不在本简报之内。
co-flow-unlike = 迁入按国籍统计，迁出按前往国统计，两者不能相抵，因此不给出净值。{ $home }自身对来自{ $away }的迁入的统计，不在本简报之内。

co-th-there = { $home } → { $away }
co-th-back = { $away } → { $home }
co-glance-stock-what = 居住人数
co-glance-stock-there = { $stock_there }（{ $stock_there_year }年，{ $stock_there_members }国）
co-glance-stock-back = { $stock_back }（{ $stock_back_year }年，列名{ $stock_back_members }国）
co-glance-flow-what = 一年内的迁移
co-glance-flow-there = { $flow_in }（{ $flow_in_year }年，{ $flow_in_members }国，{ $home }公民）
co-glance-flow-back = { $flow_out_citizens }（{ $flow_out_citizens_year }年，仅德国，本国公民）
co-glance-estimate-what = 迁移，本产品由存量估计
co-glance-estimate-there = { $estimate_there }，{ $estimate_there_low }至{ $estimate_there_high }（自{ $estimate_there_year }年起{ $estimate_there_years }年；其中{ $estimate_there_returns }返回）
co-glance-estimate-back = { $estimate_back }，{ $estimate_back_low }至{ $estimate_back_high }（自{ $estimate_back_year }年起{ $estimate_back_years }年；其中{ $estimate_back_returns }返回）
co-glance-work-what = 首次工作类居留许可
co-glance-work-there = { $work_permits }（{ $work_permits_year }年，{ $work_states }国）
co-glance-work-no-back = 所持来源均未按国籍统计
co-glance-valid-what = 有效居留许可
co-glance-valid-there = { $valid_permits }（{ $valid_permits_year }年底，{ $valid_states }国）
co-glance-valid-no-back = 所持来源均未按国籍统计
co-glance-visas-what = 签发的短期签证
co-glance-visas-there = { $visas_issued }（{ $visas_issued_year }年，{ $visa_area }）
co-glance-visas-no-back = 所持来源均未按国籍统计
co-glance-free-what = 免签护照
co-glance-free-there = { $free_members }国中的{ $free_there }国（{ $free_there_year }年）
co-glance-free-back = { $free_members }本护照中的{ $free_back }本（{ $free_back_year }年）

co-s-work = 工作与居留许可
co-work-total = { $work_trend ->
    [up] 签发给{ $home }公民的首次工作类居留许可由{ $work_permits_2019_year }年的{ $work_permits_2019 }（{ $work_states_2019 }国）增至{ $work_permits_year }年的{ $work_permits }（{ $work_states }国），增加{ $work_trend_change }。
    [down] 签发给{ $home }公民的首次工作类居留许可由{ $work_permits_2019_year }年的{ $work_permits_2019 }（{ $work_states_2019 }国）减至{ $work_permits_year }年的{ $work_permits }（{ $work_states }国），减少{ $work_trend_change }。
    [break] 签发给{ $home }公民的首次工作类居留许可，{ $work_permits_2019_year }年为{ $work_permits_2019 }（{ $work_states_2019 }国），{ $work_permits_year }年为{ $work_permits }（{ $work_states }国）。两者所含国家不同，故不说变化。
   *[other] 签发给{ $home }公民的首次工作类居留许可，{ $work_permits_2019_year }年为{ $work_permits_2019 }（{ $work_states_2019 }国），{ $work_permits_year }年为{ $work_permits }（{ $work_states }国）。
  }
co-work-states = { $work_in_first_year }年{ $ranked_work_in ->
    [yes] 最多的是
   *[no] 其中有
  }{ $work_in_first_area }（{ $work_in_first }）、{ $work_in_second_area }（{ $work_in_second }）和{ $work_in_third_area }（{ $work_in_third }）。没有数字的国家为未知，不是零。
co-work-valid = { $valid_trend ->
    [up] { $valid_permits_year }年底，{ $home }公民的有效许可为{ $valid_permits }份，比{ $valid_permits_2021_year }年底（{ $valid_permits_2021 }）多{ $valid_trend_change }。
    [down] { $valid_permits_year }年底，{ $home }公民的有效许可为{ $valid_permits }份，比{ $valid_permits_2021_year }年底（{ $valid_permits_2021 }）少{ $valid_trend_change }。
   *[other] { $valid_permits_year }年底，{ $home }公民的有效许可为{ $valid_permits }份；{ $valid_permits_2021_year }年底为{ $valid_permits_2021 }份。
  }
co-work-back = { $home }签发给{ $away }公民的许可，所持各版均未提供。

co-figure-work-permits-title = 各国的首次工作类居留许可，{ $work_permits_2019_year }年与{ $work_permits_year }年
co-figure-work-permits-unit = 签发给{ $home }公民的首次工作类居留许可，{ $work_permits_2019_year }年（空心）与{ $work_permits_year }年（实心）
co-figure-work-permits-note = 彩色为增加，灰色为减少；数字为后一年。仅画出两年均有数字的国家，其余为未知，不是零。{ $away }至{ $home }：所持各版均未提供。
co-figure-work-permits-alt = 每国两点，{ $work_permits_2019_year }年与{ $work_permits_year }年。后一年最多的是{ $work_in_first_area }，为{ $work_in_first }；其次为{ $work_in_second_area }，为{ $work_in_second }。

co-s-visa = 短期停留：签证
co-visa-volume = { $visa_trend ->
    [up] { $visas_applied_year }年，{ $visa_area }{ $visa_states }国驻{ $home }领馆收到{ $visas_applied }份申请，比{ $visas_applied_2019_year }年（{ $visas_applied_2019 }，同样{ $visa_states_2019 }国）多{ $visa_trend_change }。
    [down] { $visas_applied_year }年，{ $visa_area }{ $visa_states }国驻{ $home }领馆收到{ $visas_applied }份申请，比{ $visas_applied_2019_year }年（{ $visas_applied_2019 }，同样{ $visa_states_2019 }国）少{ $visa_trend_change }。
    [break] { $visas_applied_year }年，{ $visa_area }{ $visa_states }国驻{ $home }领馆收到{ $visas_applied }份申请；{ $visas_applied_2019_year }年{ $visa_states_2019 }国收到{ $visas_applied_2019 }份。两者所含国家不同，故不说变化。
   *[other] { $visas_applied_year }年，{ $visa_area }{ $visa_states }国驻{ $home }领馆收到{ $visas_applied }份申请；{ $visas_applied_2019_year }年{ $visa_states_2019 }国收到{ $visas_applied_2019 }份。
  }
co-visa-refused = { $refusal_year }年的决定中，不予签发的占{ $refusal }（{ $refusal_2019_year }年为{ $refusal_2019 }）。
co-visa-multiple = { $multiple_year }年签发的签证中，多次入境占{ $multiple }，{ $multiple_2019_year }年为{ $multiple_2019 }。
co-visa-back = { $visa_area }不等于{ $away }：{ $visa_states_all_year }年所计的{ $visa_states_all }国并非同一批国家。{ $home }签发给{ $away }公民的签证，所持各版均未提供。

co-figure-visas-over-time-title = { $visa_trend ->
    [up] 在{ $home }提交的申请已超过{ $visas_applied_2019_year }年
    [down] 在{ $home }提交的申请低于{ $visas_applied_2019_year }年
   *[other] 在{ $home }提交的短期签证申请
  }
co-figure-visas-over-time-unit = 在{ $home }提交的统一短期签证申请，每年
co-figure-visas-over-time-note = 按当年的国家，见附录。提交地不等于国籍。
co-figure-visas-over-time-alt = 逐年柱形图。在{ $home }提交的申请，{ $visas_applied_2019_year }年为{ $visas_applied_2019 }，{ $visas_applied_year }年为{ $visas_applied }。

co-s-regime = 免签入境
co-regime-there = 在指数的最新一版（{ $free_there_year }年）中，{ $away }的{ $free_members }个成员里，对{ $home }护照免签的有{ $free_there }个，开放度{ $openness_there }。
co-regime-back = 反方向上，{ $free_members }本护照中有{ $free_back }本可免签进入{ $home }，开放度{ $openness_back }。按约定，落地签与电子签部分计入开放度。
co-regime-caution = 免签仅指持普通护照的短期停留，不含工作或居住的权利。

co-figure-arrivals-by-member-title = { $home }公民的迁入，以及各国公民往{ $home }的迁出
co-figure-arrivals-by-member-unit = 左：迁入，人，{ $flow_in_year }年；右：迁出，人次，{ $flow_out_citizens_year }年
co-figure-arrivals-by-member-note = 左：{ $home }公民，不论从何处来，十二个月规则。右：各国本国公民迁往{ $home }，仅持有德国的统计。缺失不是零。
co-figure-arrivals-by-member-alt = 按国家的双向条形图。{ $home }公民的迁入，{ $flow_in_year }年：{ $arrivals_in_first_area }{ $arrivals_in_first }，{ $arrivals_in_second_area }{ $arrivals_in_second }。本国公民迁往{ $home }：德国{ $flow_out_citizens }；未报告的国家已标明。

co-policy-a = 双方每年各公布一张按国籍和事由的许可表。依据：work_permits、valid_permits。
co-policy-b = 按同一定义交换迁入迁出统计，使镜像核对成为可能。依据：flow_in、flow_out。
co-policy-c = 人口普查也列出人数较少的来源地。依据：stock_back、stock_back_members。

co-missing-a = { $away } → { $home }，由{ $home }统计的迁入。下一步：请其统计局或边检机关提供。
co-missing-b = { $away } → { $home }，按国籍和事由的许可与签证。下一步：{ $home }的签发机关。
co-missing-c = { $home } → { $away }，工作以外事由的首次许可，以及没有数字的国家的工作许可。下一步：取得欧盟统计局的全表。
co-missing-d = { $home } → { $away }，没有数字的国家的迁入，以及德国以外各国的迁出。下一步：各国统计局。
co-missing-e = 两个方向的技能承认、投诉与救济，以及附录中没有调查时的招聘成本。下一步：资格承认机构、劳动监察机构、开展调查。

co-s-annex = 附录
co-revised-none = 在两版之间比较的数字中，没有修订者，或两版所计国家不同。
co-revised-stock-there-what = { $stock_there_2020_year }年在{ $away }的{ $home }移民（联合国）
co-revised-stock-back-what = { $stock_back_2020_year }年在{ $home }的来自{ $away }的移民（联合国）
co-coverage-how = 各年在{ $home }领馆有数字的{ $visa_area }国家；没有数字的国家不计入合计。
co-facts-how = 输入 twoway trace --brief { $brief } 加编号，即可看到句子、公式以及每个原始单元格的文件、位置与校验值。图中各点的编号见本简报所附 CSV 文件。
co-th-covers = 统计对象

## 任意两方

pa-home = { $home }
pa-away = { $away }
pa-kicker = 数据简报 · 双向劳动力流动 · { $home }与{ $away }
pa-running = { $home }与{ $away }，双向


pa-s-stock = 两个群体
pa-stock-unlike = 两侧口径可能不同：有的国家计在国外出生者，有的计外国公民；许可与登记计公民。人数少的来源地可能并入“其他”：这是缺失，不是零。迁入与迁出不分国籍，含返回者。
pa-s-estimate = 由存量变化估计的迁移
pa-estimate-how = 由存量变化及出生、死亡估计：以最新版存量作伪贝叶斯核算。幅度为六种方法在具备期初期末的各版存量上的最小值与最大值。它不是抽样误差，各方法也可能同时有误。
pa-estimate-marked = 空心点：联合国各表未列出居住在目的地、来自该来源地的移民。估计值只是返回者和模型分摊的结果，不能作为该方向存在迁移的依据。
pa-pairs = 代替数字：冒号为未报告，短横为不适用或基数过小的比率，c为发布机构保密。一方为国家集团时，数字为各成员国配对之和，并注明所依据的配对数。
pa-th-there = { $home } → { $away }
pa-th-back = { $away } → { $home }

pa-glance-stock-what = 居住在目的地的人数
pa-glance-stock-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-per-1000-what = ……每千名目的地居民
pa-glance-per-1000-figure = { $value }（{ $year }年）
pa-glance-origin-1000-what = ……每千名来源地居民
pa-glance-origin-1000-figure = { $value }（{ $year }年）
pa-glance-estimate-what = 若干年间的迁移，本简报由存量估计
pa-glance-estimate-figure = { $mark ->
    [stock_origin_missing] { $value }，{ $low }至{ $high }（自{ $year }年起{ $years }年；其中{ $returns }返回，来源地未列名）
   *[none] { $value }，{ $low }至{ $high }（自{ $year }年起{ $years }年{ $many ->
        [yes] ；{ $expected }对中列出{ $reported }对
       *[no] {""}
      }；其中{ $returns }返回）
 }
pa-glance-published-what = 五年间的迁移，Abel与Cohen估计
pa-glance-published-figure = { $mark ->
    [stock_origin_missing] { $value }，{ $low }至{ $high }（自{ $year }年起；仅返回，来源地未列名）
   *[none] { $value }，{ $low }至{ $high }（自{ $year }年起）
 }
pa-glance-arrivals-what = 一年内的迁入，按上一居住国
pa-glance-arrivals-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-departures-what = 一年内的迁出，按下一居住国
pa-glance-departures-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-citizens-what = 一年内的迁入，按国籍，不论从何处来
pa-glance-citizens-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-registered-in-what = 德国登记的迁入，不论停留时间
pa-glance-registered-in-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-registered-out-what = 德国登记的迁出，不论停留时间
pa-glance-registered-out-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-work-what = 首次工作类居留许可
pa-glance-work-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-study-what = 首次学习类居留许可
pa-glance-study-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-valid-what = 年末有效居留许可
pa-glance-valid-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-visas-what = 签发的短期签证
pa-glance-visas-figure = { $many ->
    [yes] { $value }（{ $year }年；申根区{ $expected }国中的{ $reported }国）
   *[no] { $value }（{ $year }年）
 }
pa-glance-refusal-what = 短期签证拒签率
pa-glance-refusal-figure = { $value }，{ $low }至{ $high }（{ $year }年）
pa-glance-openness-what = 对护照的开放度（零为须事先办签证，一百为免签）
pa-glance-openness-figure = { $value }（{ $year }年）
pa-glance-students-what = 攻读学位的学生
pa-glance-students-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
 }
pa-glance-remitted-what = 每名移民汇回的款项，模型估计
pa-glance-remitted-figure = { $value }（{ $year }年）
pa-glance-sending-what = 汇款回国的费用，百分比
pa-glance-sending-figure = { $value }（{ $year }年）

pa-figure-stock-over-time-title = 各方在另一方居住的人数
pa-figure-stock-over-time-unit = 移民存量，人，年中
pa-figure-stock-over-time-note = 普查之间为联合国估计。没有点的年份，所持各版均无。
pa-figure-stock-over-time-alt = { $stock_over_time_both ->
    [yes] 同一尺度上的两条序列，轴上方为{ $home } → { $away }，下方为{ $away } → { $home }。最小：{ $stock_over_time_least_year }年{ $stock_over_time_least_origin } → { $stock_over_time_least_destination }，{ $stock_over_time_least }。最大：{ $stock_over_time_most_year }年{ $stock_over_time_most_origin } → { $stock_over_time_most_destination }，{ $stock_over_time_most }。
   *[no] 一条序列；另一方向没有数字。最小：{ $stock_over_time_least_year }年{ $stock_over_time_least_origin } → { $stock_over_time_least_destination }，{ $stock_over_time_least }。最大：{ $stock_over_time_most_year }年{ $stock_over_time_most_origin } → { $stock_over_time_most_destination }，{ $stock_over_time_most }。
  }
pa-figure-estimates-title = 由存量估计的迁移及其幅度
pa-figure-estimates-unit = 左侧所示期间的人数；点为估计，线为最小至最大
pa-figure-estimates-note = 幅度：各方法与各版之间由最小至最大；不是抽样误差。各时段长短不一。两次存量之间来而复去者均不在内。空心点不能作为该方向存在迁移的依据：只是返回者和模型分摊的结果。点位于线端者，所用方法结果最高。
pa-figure-estimates-alt = { $estimates_told ->
    [yes] 每个方向与期间各有一点，并有由最小至最大的线。属于该方向事实者，最小：{ $estimates_least_year }年起{ $estimates_least_origin } → { $estimates_least_destination }，{ $estimates_least }。最大：{ $estimates_most_year }年起{ $estimates_most_origin } → { $estimates_most_destination }，{ $estimates_most }。
   *[no] 每个方向与期间各有一个空心点，并有由最小至最大的线。没有一项估计是其方向的事实。
  }

pa-s-annex = 附录
pa-lack-who = 目的地的主管机构统计迁入、许可与学生，来源地的主管机构统计迁出；此处所持各版均为摘录，发布机构的完整文件可能更多。
pa-revised-none = 在两版之间比较的数字中，没有修订者，或两版所计国家不同。
pa-revised-stock-there-what = 在{ $away }的来自{ $home }的移民（联合国）
pa-revised-stock-back-what = 在{ $home }的来自{ $away }的移民（联合国）
pa-facts-how = 键入 twoway trace --brief { $brief } 加编号，可见其句子、公式及每个原始单元格的文件、位置与校验和。图中各点在本简报所附CSV文件中另有编号。
pa-colophon-cite = 引用格式：twoway，《{ $title }》，并注明页脚的日期与版本。
pa-th-covers = 统计口径

## 任意两方简报的各节


pa-title = { $stock_there_headline ->
    [up] { $stock_back_headline ->
        [up] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：双方在对方的移民均增加
        [down] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：在{ $away_said }的对方移民增加，在{ $home_said }的减少
       *[other] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：在{ $away_said }的对方移民增加
      }
    [down] { $stock_back_headline ->
        [up] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：在{ $away_said }的对方移民减少，在{ $home_said }的增加
        [down] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：双方在对方的移民均减少
       *[other] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：在{ $away_said }的对方移民减少
      }
   *[other] { $stock_back_headline ->
        [up] { $home }与{ $away }，{ $stock_start_back_year }–{ $stock_back_year }年：在{ $home_said }的对方移民增加
        [down] { $home }与{ $away }，{ $stock_start_back_year }–{ $stock_back_year }年：在{ $home_said }的对方移民减少
       *[other] { $stock_there_headline ->
            [nodata] { $home }与{ $away }：谁在流动，为何流动，有何保障？
           *[other] { $stock_there_trend ->
                [nodata] { $home }与{ $away }，{ $stock_there_year }年：谁在流动，为何流动，有何保障？
               *[other] { $home }与{ $away }，{ $stock_start_there_year }–{ $stock_there_year }年：谁在流动，为何流动，有何保障？
              }
          }
      }
  }
pa-subtitle = 谁居住在何处，谁在流动及其原因，有何保障，又有哪些未见统计

pa-kn-stock = { $many ->
    [yes] { $from } → { $to }：{ $year }年居住在当地的来自{ $origin }的移民，依联合国在{ $expected }对成员中列出的{ $reported }对。可信度：{ $confidence }。
   *[no] { $from } → { $to }：{ $year }年居住在当地的来自{ $origin }的移民，联合国估计。可信度：{ $confidence }。
  }
pa-kn-census = { $from } → { $to }：{ $year }年当地人口普查登记的{ $origin }公民。可信度：{ $confidence }。
pa-kn-work = { $from } → { $to }：{ $year }年签发的首次工作类居留许可。可信度：{ $confidence }。
pa-kn-arrivals = { $from } → { $to }：{ $year }年迁移的人数，按目的地统计的迁入。可信度：{ $confidence }。
pa-kn-citizens = { $from } → { $to }：{ $year }年前往当地居住的{ $origin }公民。可信度：{ $confidence }。
pa-kn-departures = { $from } → { $to }：{ $year }年迁移的人数，按来源地统计的迁出。可信度：{ $confidence }。
pa-kn-valid = { $from } → { $to }：{ $year }年末有效的居留许可。可信度：{ $confidence }。
pa-kn-students = { $from } → { $to }：{ $year }年在读的学位学生。可信度：{ $confidence }。
pa-kn-visas = { $from } → { $to }：{ $year }年签发的短期签证。可信度：{ $confidence }。
pa-kn-estimate = { $from } → { $to }：自{ $year }年起{ $years }年间的迁移，由存量估计，介于{ $low }与{ $high }之间。可信度：{ $confidence }。

pa-s-who = 谁在流动
pa-s-why = 为何流动：许可、签证与入境规则
pa-s-skills = 技能与短缺
pa-s-cost = 招聘成本与救济
pa-s-protection = 保护
pa-s-economy = 汇款
pa-s-sure = 把握有多大

pa-say-stock = { $trend ->
    [up] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }，比{ $before_year }年多{ $change }。
    [down] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }，比{ $before_year }年少{ $change }。
    [stable] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }，与{ $before_year }年（{ $before }名）相近。
    [small] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }；{ $before_year }年为{ $before }名。
   *[other] { $many ->
        [yes] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }，依其在{ $expected }对成员中列出的{ $reported }对。
       *[no] 联合国估计，{ $year }年有{ $value }名来自{ $origin }的移民居住在{ $destination }。
      }
  }
pa-say-census = { $destination }{ $year }年人口普查登记了{ $value }名{ $origin }公民。
pa-say-arrivals = { $year }年有{ $value }人由{ $origin }迁往{ $destination }，按目的地统计的迁入。
pa-say-citizens = { $year }年有{ $value }名{ $origin }公民迁入{ $destination }居住，不论从何国迁入。
pa-say-departures = { $year }年有{ $value }人由{ $origin }迁往{ $destination }，按来源地统计的迁出。
pa-say-mirror = { $year }年{ $origin }统计的迁出为{ $destination }统计的迁入的{ $value }倍：同一迁移的两侧所见。
pa-say-estimate = { $mark ->
    [stock_origin_missing] 联合国各表未列出居住在{ $destination }、来自{ $origin }的移民：自{ $year }年起{ $years }年间估计的{ $value }人次只是返回者和模型分摊的结果，不能作为该方向存在迁移的依据。
   *[none] { $at ->
        [top] 由存量估计，自{ $year }年起{ $years }年间的迁移介于{ $low }与{ $value }人次之间；本简报所用方法结果最高，其中{ $returns }人次返回。
       *[between] 由存量估计，自{ $year }年起{ $years }年间有{ $value }人次迁移，依方法介于{ $low }与{ $high }之间；其中{ $returns }人次返回。
      }
  }
pa-say-work = { $trend ->
    [up] { $year }年{ $destination }向{ $origin }公民签发了{ $value }份首次工作类居留许可，比{ $before_year }年多{ $change }。
    [down] { $year }年{ $destination }向{ $origin }公民签发了{ $value }份首次工作类居留许可，比{ $before_year }年少{ $change }。
    [stable] { $year }年{ $destination }向{ $origin }公民签发了{ $value }份首次工作类居留许可，与{ $before_year }年（{ $before }份）相近。
    [small] { $year }年{ $destination }向{ $origin }公民签发了{ $value }份首次工作类居留许可；{ $before_year }年为{ $before }份。
   *[other] { $many ->
        [yes] { $year }年{ $destination }向{ $origin }公民签发首次工作类居留许可{ $value }份，依{ $expected }对成员中报告的{ $reported }对。
       *[no] { $year }年{ $destination }向{ $origin }公民签发了{ $value }份首次工作类居留许可。
      }
  }
pa-say-study = { $year }年首次学习类居留许可为{ $value }份。
pa-say-family = { $year }年首次家庭团聚类居留许可为{ $value }份。
pa-say-others = { $year }年其他事由的首次居留许可为{ $value }份。
pa-say-valid = { $year }年末，{ $origin }公民在{ $destination }持有{ $value }份有效居留许可。
pa-say-visas = { $trend ->
    [up] { $year }年在{ $origin }签发了{ $value }份前往{ $destination }的短期签证，比{ $before_year }年多{ $change }。
    [down] { $year }年在{ $origin }签发了{ $value }份前往{ $destination }的短期签证，比{ $before_year }年少{ $change }。
    [stable] { $year }年在{ $origin }签发了{ $value }份前往{ $destination }的短期签证，与{ $before_year }年（{ $before }份）相近。
    [small] { $year }年在{ $origin }签发了{ $value }份前往{ $destination }的短期签证；{ $before_year }年为{ $before }份。
   *[other] { $year }年在{ $origin }签发了{ $value }份前往{ $destination }的短期签证。
  }
pa-say-refusal = { $year }年对此类签证的决定中，{ $value }为不予签发（区间：{ $low }至{ $high }）。
pa-say-openness = { $at ->
    [all] { $year }年持{ $origin }护照赴{ $destination }短期停留免办签证。
    [none] { $year }年持{ $origin }护照赴{ $destination }短期停留须事先办理签证。
   *[between] { $year }年{ $destination }对{ $origin }护照的开放度为{ $value }（须事先办签证为零，免签为百）。
  }
pa-say-students = { $year }年有{ $value }名来自{ $origin }的学位学生在{ $destination }就读。
pa-say-overqualified = { $year }年在{ $destination }就业、受过高等教育的非欧盟公民中（不分国别），{ $value }的工作低于其学历。
pa-say-vacancies = { $year }年一个季度中，{ $destination }的全部岗位有{ $value }空缺。
pa-say-shortage = { $year }年{ $origin }短缺的职业中，有{ $value }的份额在{ $destination }也短缺。
pa-say-asked = 若要调查招聘成本，须询问{ $value }名在{ $destination }持首次工作类居留许可的来自{ $origin }者（{ $year }年），份额方可精确到{ $within }个百分点以内。
pa-say-ratified = { $expected }项关于劳动、移徙者与人口贩运的文书中，{ $destination }的状态已知的有{ $reported }项，其中已批准{ $value }项。
pa-say-remitted = { $at ->
    [none] 据模型，{ $year }年由{ $destination }汇回{ $origin }的款项不足其计数单位一百万美元。
   *[between] 据模型，{ $year }年由{ $destination }汇回{ $origin }的款项，折合每名居住在{ $destination }的来自{ $origin }者{ $value }。
  }
pa-say-sending = { $year }年由{ $destination }向{ $origin }汇款回国的费用为金额的{ $value }。
pa-say-received = { $year }年{ $origin }自各国收到的汇款相当于其国内生产总值的{ $value }。
pa-say-marks = （{ $marks }）
pa-say-partial = （{ $expected }对成员中的{ $reported }对）
pa-say-contradicted = 但{ $other_year }年末{ $origin }公民在当地持有{ $other }份有效居留许可：两项统计不相符。
pa-say-nothing = 现用各版在两个方向上均未提供：{ $what }。可提供者：{ $supplier }。
pa-say-next = 下一步：询问{ $supplier }。
pa-say-option-permits = 双方每年各公布一张按国籍和事由的许可表。
pa-say-option-mirror = 按同一定义交换迁入迁出统计。
pa-say-option-cost = 两个方向签发许可时询问劳动者所付费用。
pa-say-option-skills = 双方按学位所在国公布短缺职业与资格承认决定。
pa-say-lacks-both = 两个方向：{ $what }。
pa-say-lacks-there = { $home } → { $away }：{ $what }。
pa-say-lacks-back = { $away } → { $home }：{ $what }。
pa-say-lack-new = { $what }（近年）
pa-say-sure-both = { $what }（两个方向）
pa-say-sure-there = { $what }（{ $home } → { $away }）
pa-say-sure-back = { $what }（{ $away } → { $home }）
pa-free-why = 双方公民在对方定居无需此处所计各类许可，也无需签证：没有可计之数。
pa-side-none = 现用各版在该方向上均未提供本节任何一项。

pa-supply-who = 双方统计机构
pa-supply-why = 目的地的移民主管机构及其领事机构
pa-supply-skills = 双方的教育主管部门与就业服务机构
pa-supply-cost = 劳动者（通过调查），以及双方劳动主管部门的投诉窗口
pa-supply-protection = 双方劳动主管部门，以及目的地的警方与受害人服务机构
pa-supply-economy = 双方中央银行

pa-glance-census-what = 中国人口普查登记的公民
pa-glance-census-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
  }
pa-glance-mirror-what = 由双方所见的迁移（镜像）
pa-glance-family-what = 首次家庭团聚类居留许可
pa-glance-family-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
  }
pa-glance-others-what = 其他事由的首次居留许可
pa-glance-others-figure = { $many ->
    [yes] { $value }（{ $year }年；{ $expected }对中的{ $reported }对）
   *[no] { $value }（{ $year }年）
  }
pa-glance-overqualified-what = 工作低于学历的外国公民
pa-glance-vacancies-what = 空缺岗位
pa-glance-shortage-what = 双方均短缺的职业
pa-glance-asked-what = 招聘成本调查所需规模
pa-glance-ratified-what = 已批准的文书
pa-glance-received-what = 收到的汇款占国内生产总值的比重

pa-lack-costs = 关于劳动者为求职支付金额的调查
pa-lack-complained = 劳动者的投诉
pa-lack-agreements = 关于学历、社会保障或实习的协定
pa-lack-victims = 已识别的人口贩运受害人

pa-figure-work-there-title = 首次工作类居留许可：{ $home } → { $away }
pa-figure-work-there-unit = 向来源地公民签发的许可，按年
pa-figure-work-there-note = { $work_there_expected_many ->
    [yes] 为许可数，不是到达人数；续签不计。集团为有报告成员之和。
   *[no] 为许可数，不是到达人数；续签不计。
  }
pa-figure-work-there-alt = 按年的柱：首次工作类居留许可，{ $home } → { $away }。最少：{ $work_there_least_year }年{ $work_there_least }份；最多：{ $work_there_most_year }年{ $work_there_most }份。
pa-figure-work-back-title = 首次工作类居留许可：{ $away } → { $home }
pa-figure-work-back-unit = 向来源地公民签发的许可，按年
pa-figure-work-back-note = { $work_back_expected_many ->
    [yes] 为许可数，不是到达人数；续签不计。集团为有报告成员之和。
   *[no] 为许可数，不是到达人数；续签不计。
  }
pa-figure-work-back-alt = 按年的柱：首次工作类居留许可，{ $away } → { $home }。最少：{ $work_back_least_year }年{ $work_back_least }份；最多：{ $work_back_most_year }年{ $work_back_most }份。

pa-table-regime-title = 对护照的要求：变化前与变化后
pa-table-regime-note = 变化发生在两日之间，指数在这两日读取。普通护照，短期停留。
pa-table-waivers-title = 免签：按公告
pa-table-waivers-note = 单方面免签，限普通护照和短期停留，不可工作。截止日按名单所记的延期。估计的起始日未见于任何页面，名单据指数推定。
pa-table-costs-title = 劳动者为求职支付的金额，按所印
pa-table-costs-note = 美元；仅指受访者。
pa-table-complained-title = 劳动者的投诉，按来源地机制
pa-table-complained-note = 每千名获批或派出劳动者的投诉件数，不论在何处工作。
pa-table-agreements-title = 双方之间的协定
pa-table-agreements-note = 名单只说明当日有协定，不说明何时签署。
pa-table-tiers-title = 在美国人口贩运报告中的级别，按年
pa-table-tiers-note = 一国政府对他国努力的评判，不是受害人数；“观察”为该级的观察名单。冒号：所用副本未印出该年。
pa-table-victims-title = 来自任何国家的人口贩运受害人，按最近所印
pa-table-victims-note = 已识别人数不等于实际人数；不分来源地，未必来自对方。行中所列群体只是一部分，不是总数。
pa-table-standards-title = 双方在关于劳动、移徙者与人口贩运的文书中的状态
pa-table-standards-note = 依所用副本所述；来源印有日期的，附行为日期。

table-act-day = 日期，或每年上限
table-requirement-before = 此前要求
table-requirement-after = 此后要求
table-requirement-visa-required = 须签证
table-requirement-visa-free = 免签
table-requirement-e-visa = 电子签证
table-requirement-on-arrival = 落地签证
table-requirement-e-travel-authorisation = 电子旅行许可
table-requirement-covid-ban = 关闭（疫情）
table-requirement-no-admission = 不予入境

quality-cia-remittances = 第三方估计，取整至百分之零点一，未说明方法；该序列已终止。为各国合计，从不按走廊列出。
quality-eures-shortage-occupations = 由各国机构按各自规则列出，并由第三方转录；未列入名单的职业为不详，并非供需平衡。
declared-source-cia-remittances-title = 收到的汇款，占国内生产总值百分比
declared-source-cia-remittances-territory = 中国指中国内地；中国香港与中国澳门另列。国家代码为《世界概况》自有代码，并非ISO代码。世界、欧盟、约旦河西岸与加沙的条目不计。
declared-source-cia-remittances-definition = 一年内自国外收到的个人转移与雇员报酬，占国内生产总值，依《世界概况》估计（标记E）；每国三年，取一位小数。
declared-source-cia-remittances-licence = 公有领域
declared-source-eures-shortage-occupations-title = 各国短缺职业
declared-source-eures-shortage-occupations-territory = 欧盟成员国、挪威与瑞士；不区分地区。
declared-source-eures-shortage-occupations-definition = 一国EURES协调机构或公共就业服务机构在当年列为短缺的职业，ISCO-08单位组。
declared-source-eures-shortage-occupations-licence = 欧盟委员会第2011/833/EU号决定（注明出处即可再用）

## 国家概况：一国及其所有伙伴

label-profile = { $home }及其所有伙伴
label-all-countries = 各国

table-permit = 许可
table-permit-first = 首次，{ $reason }
table-permit-valid = 有效，{ $reason }

pr-home = { $home }
pr-kicker = 国家概况 · 双向劳动力流动 · { $home }
pr-running = { $home }，所有伙伴，双向
pr-title = { $stock_back_trend ->
    [up] { $home }，{ $stock_start_back_year }–{ $stock_back_year }年：来自国外的居民增多，本国人去往何处？
    [down] { $home }，{ $stock_start_back_year }–{ $stock_back_year }年：来自国外的居民减少，本国人去往何处？
   *[other] { $home }：谁来，谁去，与哪些伙伴？
  }
pr-subtitle = 所有伙伴，两个方向：谁居住在何处，谁在流动及其原因，有何保障，又有哪些未见统计
pr-s-annex = 附录
pr-s-sure = 把握有多大
pr-th-there = { $home } → 各国
pr-th-back = 各国 → { $home }
pr-th-covers = 统计口径
pr-facts-how = 键入 twoway trace --brief { $brief } 加编号，可见其句子、公式及每个原始单元格的文件、位置与校验和。图中各点在本简报所附CSV文件中另有编号。

pr-kn-stock = { $from } → { $to }：{ $year }年居住在目的地的人数，联合国估计。可信度：{ $confidence }。
pr-kn-arrivals = { $from } → { $to }：{ $year }年前来居住的人数。可信度：{ $confidence }。
pr-kn-departures = { $from } → { $to }：{ $year }年离开的人数，不分国籍。可信度：{ $confidence }。
pr-kn-citizens = { $from } → { $to }：{ $year }年前来居住的外国公民。可信度：{ $confidence }。
pr-kn-work = { $from } → { $to }：{ $year }年签发的首次工作类居留许可。可信度：{ $confidence }。
pr-kn-valid = { $from } → { $to }：{ $year }年末有效的居留许可。可信度：{ $confidence }。
pr-kn-students = { $from } → { $to }：{ $year }年在读的学位学生。可信度：{ $confidence }。

pr-s-largest-in = 来自何处
pr-s-largest-out = 去往何处
pr-partners-in = { $ranked_stock_in ->
    [yes] 居住在{ $home_said }的来自国外者中，来自{ $stock_in_first_area_said }（{ $stock_in_first }名）、{ $stock_in_second_area_said }（{ $stock_in_second }名）与{ $stock_in_third_area_said }（{ $stock_in_third }名）者依次最多（{ $stock_in_first_year }年）。
   *[no] 居住在{ $home_said }的来自国外者中，{ $stock_in_first }名来自{ $stock_in_first_area_said }，{ $stock_in_second }名来自{ $stock_in_second_area_said }，{ $stock_in_third }名来自{ $stock_in_third_area_said }（{ $stock_in_first_year }年）；数字不足以区分先后，故不排序。
  }
pr-partners-out = { $ranked_stock_out ->
    [yes] 在国外统计到的来自{ $home_said }者中，居住在{ $stock_out_first_area_said }（{ $stock_out_first }名）、{ $stock_out_second_area_said }（{ $stock_out_second }名）与{ $stock_out_third_area_said }（{ $stock_out_third }名）者依次最多（{ $stock_out_first_year }年）。各目的地口径不一，或按出生地，或按国籍：其间的次序仅示规模。
   *[no] 在国外统计到的来自{ $home_said }者中，{ $stock_out_first }名居住在{ $stock_out_first_area_said }，{ $stock_out_second }名在{ $stock_out_second_area_said }，{ $stock_out_third }名在{ $stock_out_third_area_said }（{ $stock_out_first_year }年）。各目的地口径不一，或按出生地，或按国籍，且数字不足以区分先后：故不排序。
  }

pr-s-who = 人数：两个方向
pr-s-why = 为何流动：许可与签证
pr-say-stock = { $trend ->
    [up] 联合国估计，{ $year }年有{ $value }名来自{ $origin }者居住在{ $destination }，比{ $before_year }年多{ $change }。
    [down] 联合国估计，{ $year }年有{ $value }名来自{ $origin }者居住在{ $destination }，比{ $before_year }年少{ $change }。
   *[other] 联合国估计，{ $year }年有{ $value }名来自{ $origin }者居住在{ $destination }。
  }
pr-say-per-1000 = 每千名{ $destination }居民中，有{ $value }名来自国外（{ $year }年）。
pr-say-arrivals = { $year }年有{ $value }人前往{ $destination }居住一年以上。
pr-say-departures = { $year }年有{ $value }人离开{ $origin }，在他处居住一年以上。
pr-say-citizens = { $year }年有{ $value }名外国公民前往{ $destination }居住。
pr-say-work = { $year }年{ $destination }向欧盟以外{ $origin }公民签发了{ $value }份首次工作类居留许可。
pr-say-valid = { $year }年末，{ $destination }有{ $value }份有效居留许可。
pr-say-students = { $year }年有{ $value }名来自国外的学位学生在{ $destination }就读。
pr-say-received = { $year }年自国外收到的汇款为{ $destination }产出的{ $value }。
pr-say-paid = { $year }年{ $origin }居民汇往国外的款项为其产出的{ $value }。
pr-glance-per-1000-what = 每千名居民中来自国外者
pr-glance-arrivals-what = 一年内的迁入
pr-glance-departures-what = 一年内的迁出
pr-glance-paid-what = 汇往国外的款项占产出
pr-revised-none = 在两版之间比较的数字中，没有修订者，或两版所计国家不同。
pr-revised-stock-there-what = 各国的来自{ $home }的移民（联合国）
pr-revised-stock-back-what = 在{ $home }的各国移民（联合国）
pr-supply-who = 各伙伴的统计机构，各自统计前来者
pr-supply-why = 各伙伴的移民主管机构及其领事机构
pr-supply-skills = 本国与各伙伴的教育主管部门及就业服务机构
pr-lack-permits-by = 按国籍的许可
pr-lack-visas-by = 按签发地的短期签证
pr-lack-students-by = 按伙伴的学位学生
pr-lack-sending-by = 按伙伴的汇款费用
pr-lack-agreements = 与伙伴就学历、社会保障或实习订立的协定

pr-figure-partners-title = { $home }最大的伙伴，两个方向
pr-figure-partners-unit = 移民存量，人，{ $stock_in_first_year }年
pr-figure-partners-note = 任一方向数字最大的伙伴。各目的地口径不一，或按出生地，或按国籍：右侧可以互比，左侧须谨慎。缺失不是零。
pr-figure-partners-alt = 按伙伴的双向条形，{ $stock_in_first_year }年：左为来自{ $home }者，右为在{ $home }者。最小：{ $partners_least_origin } → { $partners_least_destination }，{ $partners_least }。最大：{ $partners_most_origin } → { $partners_most_destination }，{ $partners_most }。
pr-figure-moves-over-time-title = 离开者与前来者，按年
pr-figure-moves-over-time-unit = 迁移居所一年以上的人数
pr-figure-moves-over-time-note = 轴上方：离开{ $home }者。下方：前来{ $home }者。公民与外国人合计；仅由{ $home }统计。
pr-figure-moves-over-time-alt = { $moves_over_time_told ->
    [yes] 同一尺度上的两条序列，轴上方为离开{ $home }者，下方为前来{ $home }者。最小：{ $moves_over_time_least_year }年{ $moves_over_time_least_origin } → { $moves_over_time_least_destination }，{ $moves_over_time_least }。最大：{ $moves_over_time_most_year }年{ $moves_over_time_most_origin } → { $moves_over_time_most_destination }，{ $moves_over_time_most }。数值见所附表格。
   *[no] 同一尺度上的两条序列，轴上方为离开{ $home }者，下方为前来{ $home }者。没有一年有数字。
  }
pr-table-moves-by-title = 一年内的迁移，按伙伴
pr-side-none = 现用各版均无该方向上全部伙伴的合计；已知的单个伙伴列于表中。
pr-side-own = 本节所述为{ $home }自身，见另一栏。
pr-say-lacks-both = 两个方向，合计：{ $what }。
pr-say-lacks-there = { $home } → { $away }，合计：{ $what }。
pr-say-lacks-back = { $away } → { $home }，合计：{ $what }。
pr-table-moves-by-note = 依{ $home }对前来者与离开者的统计，按上一与下一居住国；仅限现用各版所含的伙伴。
pr-table-permits-by-title = 按国籍的许可
pr-table-permits-by-note = 为许可数，不是到达人数；仅限现用各版所含、数字最大的伙伴。
pr-table-visas-by-title = 签发的短期签证，按领事机构所在国
pr-table-visas-by-note = 短期签证不含工作权利；仅限现用各版所含的伙伴。
pr-table-students-by-title = 学位学生，按伙伴
pr-table-students-by-note = 攻读学位者；仅限现用各版所含的伙伴。
pr-table-sending-by-title = 汇款费用，按伙伴
pr-table-sending-by-note = 占汇款金额的百分比；所示年份的一个季度，仅限现用各版所含的伙伴。
pr-table-agreements-title = 与伙伴的协定
pr-table-agreements-note = 名单只说明当日有协定，不说明何时签署；仅限现用名单所含的伙伴。
pr-table-tiers-title = 在美国人口贩运报告中的级别，按年
pr-table-tiers-note = 一国政府对他国努力的评判，不是受害人数；“观察”为该级的观察名单。冒号：所用副本未印出该年。
pr-table-victims-title = 来自任何国家的人口贩运受害人，按最近所印
pr-table-victims-note = 已识别人数不等于实际人数。行中所列群体只是一部分，不是总数。
pr-table-standards-title = 关于劳动、移徙者与人口贩运的文书
pr-table-standards-note = 依所用副本所述；来源印有日期的，附行为日期。

quality-eurostat-immigration = 统一的十二个月规则；各国均报告总数，部分为估计。不区分对方国家。
quality-eurostat-emigration = 同迁入，但离境不登记时迁出被低估。
quality-worldbank-gdp = 按现价美元的国民账户，每年修订；汇率变动会影响数值。
quality-worldbank-remittances-paid = 国际收支统计，编制方法不一且有缺口；所有目的地合计。
declared-source-eurostat-immigration-title = 按年龄与性别的迁入
declared-source-eurostat-immigration-territory = 所有上一居住国合计，不区分对方国家。
declared-source-eurostat-immigration-definition = 自任何地方前来居住十二个月及以上者，包括本国公民；欧盟总数亦计成员国之间的迁移。
declared-source-eurostat-immigration-licence = CC BY 4.0
declared-source-eurostat-emigration-title = 按年龄与性别的迁出
declared-source-eurostat-emigration-territory = 所有下一居住国合计，不区分对方国家。
declared-source-eurostat-emigration-definition = 离开十二个月及以上前往任何地方者，包括本国公民；欧盟总数亦计成员国之间的迁移。
declared-source-eurostat-emigration-licence = CC BY 4.0
declared-source-worldbank-gdp-title = 国内生产总值（现价美元）
declared-source-worldbank-gdp-territory = 中国指中国内地；中国香港与中国澳门另列。
declared-source-worldbank-gdp-definition = 按购买者价格计算的国内生产总值，当年现价美元。
declared-source-worldbank-gdp-licence = CC BY 4.0
declared-source-worldbank-remittances-paid-title = 支付的个人汇款（现价美元）
declared-source-worldbank-remittances-paid-territory = 中国指中国内地，包括汇往中国香港与中国澳门的款项；中国香港与中国澳门另列。
declared-source-worldbank-remittances-paid-definition = 一年内向国外支付的个人转移与雇员报酬，依国际收支统计；现价美元，所有目的地合计。
declared-source-worldbank-remittances-paid-licence = CC BY 4.0

## 各简报的表格

table-id = 编号
table-area = 国家
table-origin = 来源地
table-destination = 目的地
table-partner = 对方
table-corridor = 走廊
table-what = 内容
table-stage = 环节
table-subject = 事项
table-act = 行为
table-statistic = 统计量
table-sex = 性别
table-skill = 技能
table-instrument = 文书
table-standing = 状态
table-since = 自
table-day = 截至
table-passport = 护照
table-starts = 自
table-ends = 至
table-stay = 停留天数
table-stay-longer = { $days }；自{ $day }起{ $longer }
table-as-of = 截至
table-tier = 级别
table-unit = 单位
table-breakdown = 其中
table-mechanism = 机制
table-asked = 受访
table-register = 登记册
table-measure = 数量
table-detail-days = { $days }天内
table-detail-for-worker = 支持劳动者
table-detail-settled = 和解
table-detail-rejected = 驳回
table-detail-withdrawn = 撤回
table-detail-referred = 移送
table-detail-open = 未结
table-detail-missing = 结果未载明
table-detail-yes = 受训
table-detail-no = 未受训
table-detail-not-completed = 未完成
table-detail-extract = 截至提取之日
table-detail-year-end = 年末
table-detail-full = 完全
table-detail-full-or-partial = 完全或部分
table-detail-completed = 已完成
table-detail-begun = 已开始
table-detail-median-days = 中位数，天
table-detail-gap = 岗位减求职者
table-detail-vacancies-without-candidate = 无求职者的岗位，百分比
table-detail-candidates-without-vacancy = 无岗位的求职者，百分比
table-survey = 调查
table-span = 时期
table-figure = 数字
table-interval = 数字（区间）
table-with-interval = { $value }（{ $low }至{ $high }）
table-citation = 出处
table-ids = 溯源编号
table-nothing = 不在所用来源中
table-watch = 观察
table-standing-ratified = 已批准
table-short-instrument = 文书
table-standing-ratified-as-told = 已批准（第三方所述）
instrument-un-iccpr = 公民和政治权利（联合国）
instrument-un-icescr = 经济和社会权利（联合国）
instrument-un-icrmw = 移徙工人（联合国）
instrument-ilo-c029 = 强迫劳动（劳工组织）
instrument-ilo-p029 = 强迫劳动议定书（劳工组织）
instrument-ilo-c105 = 废除强迫劳动（劳工组织）
instrument-ilo-c087 = 结社自由（劳工组织）
instrument-ilo-c098 = 组织权与集体谈判（劳工组织）
instrument-ilo-c097 = 移民就业（劳工组织）
instrument-ilo-c143 = 移民工人（劳工组织）
instrument-ilo-c181 = 私营就业机构（劳工组织）
instrument-ilo-c189 = 家庭工人（劳工组织）
instrument-ilo-c190 = 暴力和骚扰（劳工组织）
instrument-un-untoc = 有组织犯罪（联合国）
instrument-un-palermo-tip = 打击贩运（联合国）
instrument-coe-cets197 = 打击贩运（欧洲委员会）
table-standing-signed = 仅签署
table-standing-not-ratified = 该日尚未批准
table-standing-unknown = 不详
table-standing-none = 不可加入，或不在任何名单中
table-stage-identified = 识别
table-stage-protected = 保护
table-stage-assisted = 援助
table-stage-prosecuted = 起诉
table-stage-convicted = 定罪
table-stage-other = 其他
table-subject-degrees = 学位
table-subject-social-security = 社会保障
table-subject-interns = 实习生
table-act-signed = 签署
table-act-in-force = 生效
table-act-listed = 列名于
table-act-ceiling = 年度上限
table-subject-act-social-security-signed = 社保协定签署
table-subject-act-social-security-in-force = 生效
table-subject-act-social-security-listed = 列名于
table-subject-act-degrees-signed = 学历互认协议签署
table-subject-act-degrees-listed = 列名于
table-subject-act-interns-ceiling = 每年实习生上限（双向）
table-statistic-mean = 均值，月
table-statistic-mean-of-payers = 有支出者的均值，月
table-statistic-mean-with-interest = 含贷款利息的均值，月
table-statistic-proxy-answers = 由家人代答，人
table-statistic-other-earnings = 收入非首月，人
table-statistic-no-earnings = 无收入数据、未计入，人
table-statistic-mean-winsorised = 去极值均值，月
table-statistic-median = 中位数，月
table-statistic-percentile-80 = 五分之四人群的上限，月
table-statistic-ratio-of-totals = 均值之比，月
table-statistic-nothing = 分文未付，百分比
table-statistic-above-1 = 超过一个月，百分比
table-statistic-above-3 = 超过三个月，百分比
table-statistic-above-6 = 超过六个月，百分比
table-sex-t = 合计
table-sex-f = 女
table-sex-m = 男
table-skill-t = 全部
table-skill-high = 高
table-skill-medium = 中
table-skill-low = 低
label-column-told = 已公布的数字
label-column-withheld = 未公布的数字
label-column-frame = 抽样总体人数
label-column-within = 上下误差
label-column-cluster = 每个地点
label-column-most = 至多（计入不详者）
label-column-answer = 应答者

## 招聘专题简报

er-kicker = 专题简报 · 招聘与权利 · 中国与欧盟，双向
er-running = 中国与欧盟之间的招聘与权利，双向
er-title = { $held_surveyed ->
    [yes] 中国与欧盟之间的招聘，{ $deposit_year }–{ $short_eu_year }年：劳动者支付了多少，有何权利
   *[no] 中国与欧盟之间的招聘，{ $deposit_year }–{ $short_eu_year }年：尚无劳动者调查可用
  }
er-subtitle = 支付多少、规则允许什么、受哪些标准约束，以及投诉与技能的状况
er-kn-trainees = { $held_surveyed ->
    [yes] 在日中国技能实习生平均支付（{ $trainees_year }年）。本走廊劳动者见受托调查。可信度：{ $confidence }。
   *[no] 在日中国技能实习生平均支付（{ $trainees_year }年）；中国与欧盟之间，两个方向均无可用调查。可信度：{ $confidence }。
  }
er-kn-size = 中国 → 欧盟：为估计分文未付者所占比例须调查的劳动者人数（据{ $size_frame_year }年的许可）；反方向在所用来源中没有数据。可信度：{ $confidence }。
er-kn-ratified = { $ratified_china_year }年，{ $instruments }项文书中已知中国批准的数目；西班牙{ $ratified_spain }，荷兰{ $ratified_netherlands }，塞浦路斯{ $ratified_cyprus }。可信度：{ $confidence }。
er-kn-degrees = 截至{ $degree_states_year }年与中国订有学历互认协议的欧盟国家数，双向适用。可信度：{ $confidence }。
er-so-what = 这意味着：双方都不知道劳动者支付多少时，收费上限是否得到遵守、借款是否公平，都无从判断。
er-s-cost = 劳动者为求职支付多少
er-cost-none = { $held_surveyed ->
    [yes] 本走廊的劳动者已接受调查：下列数字来自受托保管的一项调查，只说群体，不说个人。
   *[no] 中欧之间没有可获得数字的招聘成本调查，两个方向都没有。这本身就是一项发现：所用来源均未说明劳动者求职须支付多少。
  }
er-cost-elsewhere = { $top_cost_high ->
    [yes] { $top_cost_low ->
        [yes] 其他走廊有过调查，男女合计的数字从{ $cost_laos }个月收入（老挝，多往泰国）到{ $cost_bangladesh }个月收入（孟加拉国，所有目的地）不等。有的是均值，有的是均值之比，有的是报告中的约数：此处并列，不排名，也不求平均。
       *[no] 其他走廊有过调查：老挝{ $cost_laos }个月收入（多往泰国），孟加拉国{ $cost_bangladesh }个月收入（所有目的地）。有的是均值，有的是均值之比，有的是报告中的约数：此处并列，不排名，也不求平均。
      }
   *[no] 其他走廊有过调查：老挝{ $cost_laos }个月收入（多往泰国），孟加拉国{ $cost_bangladesh }个月收入（所有目的地）。有的是均值，有的是均值之比，有的是报告中的约数：此处并列，不排名，也不求平均。
  }
er-cost-china = 所用来源中以中国为来源地的调查只有一项：在日技能实习生平均向派遣机构或中介支付{ $trainees }（{ $trainees_year }年起开展的调查，由日元折算）。该来源未同时公布其收入，因此无法折算为收入月数。
er-cost-back = { $absent_cost_back ->
    [yes] 从欧盟到中国，所用来源中没有任何费用、案例或规定。
   *[no] 从欧盟到中国的已有内容见表格。
  }
er-s-size = 一项调查需要什么
er-size = 若要以上下{ $size_within }个百分点、二十次中十九次的把握得知分文未付者的比例，须在{ $size_frame_year }年{ $size_frame }名首次工作类居留许可持有人中访问{ $size_there }名，条件是每个地点访问{ $size_cluster }名、其中{ $size_answer }作答。每一个要单独说明的群体都需要同样多的人。
er-size-back = { $absent_permits_back ->
    [yes] 从欧盟到中国，凭所用来源无从抽样：所用来源均未按国籍统计许可。中国的移民管理部门可以提供。
   *[no] 从欧盟到中国的许可也有统计，因此那里同样可以抽样。
  }
er-s-rules = 中国法律允许企业收取什么，以及个别已付的价格
er-rules = { $always_nothing_charged ->
    [yes] 自{ $service_fee_year }年的条例起，外派企业不得向其聘用的劳动者收取服务费或押金（服务费{ $service_fee }元，押金{ $deposit }元），并须为劳动者存有至少{ $reserve_fund }元的风险准备金。
   *[no] 自{ $service_fee_year }年起，外派企业可向其聘用的劳动者收取服务费{ $service_fee }元、押金{ $deposit }元，并须为劳动者存有至少{ $reserve_fund }元的风险准备金。
  }
er-cases-how = 价格见于法院与报刊的个案，另列一表。它们是个案而非调查：说明发生过什么，不说明发生得多频繁。
er-figure-recruitment-months-title = 其他走廊已公布的招聘成本：单个数字，并非排名
er-figure-recruitment-months-unit = 目的地收入的月数，按各发布机构所印
er-figure-recruitment-months-note = 不同调查与年份的均值、均值之比和约数。没有一个属于中欧之间。
er-figure-recruitment-months-alt = 以收入月数表示的各项已公布招聘成本的点图，其中老挝男女合计{ $cost_laos }，孟加拉国全部劳动者{ $cost_bangladesh }。没有一项属于中欧之间。
er-table-cases-title = 已付与追回价格的个案，按法院与报刊所述
er-revised-none = 本简报的数字在所用的较早版本中均无不同。
er-table-cases-note = 每行一案，不求平均。
er-table-rules-title = 对中国外派企业的规定
er-table-rules-note = 以该时期之日的法律或主管部门所定为准。单位为“事件”者，日期即事实。
er-s-standards = 标准，两个方向
er-standards-china = 在{ $instruments }项文书中，已知中国批准了{ $ratified_china }项，加上状态不详者至多{ $ratified_china_most }项；西班牙{ $ratified_spain }至{ $ratified_spain_most }项，荷兰{ $ratified_netherlands }至{ $ratified_netherlands_most }项，塞浦路斯{ $ratified_cyprus }至{ $ratified_cyprus_most }项。
er-standards-both = { $always_both_ratified ->
    [yes] { $always_migrants_unratified ->
        [yes] 双方，包括每一个成员国，都批准了强迫劳动公约与废除强迫劳动公约、经济、社会及文化权利国际公约和打击贩运议定书。按{ $migrants_china_year }年的副本，双方均未批准联合国移徙工人公约。
       *[no] 双方，包括每一个成员国，都批准了强迫劳动公约与废除强迫劳动公约、经济、社会及文化权利国际公约和打击贩运议定书。各方在联合国移徙工人公约中的状态见{ $migrants_china_year }年的副本。
      }
   *[no] 双方都批准了哪些文书，请逐行看符号；联合国移徙工人公约的副本为{ $migrants_china_year }年。
  }
er-standards-as-of = 每个符号只在所读副本之日成立，此后不保证。没有副本显示的为不详，不同于未批准。
er-table-standards-title = 关于劳动、移徙者与人口贩运的文书：中国、欧盟及其成员国
er-table-standards-note = 各文书旁为副本所述的最早至最晚年份；未注日期的副本只知其不早于该行为。全称及已知的批准日期见所附表格。
er-s-agreements = 中国与成员国之间的协定
er-agreements = 社会保障协定使派遣劳动者免于双重缴费；学历互认协议使学历在对方有效。至{ $degree_states_year }年，{ $degree_states }个欧盟国家已有学历互认协议。中德之间实习生可双向往来，每年至德国{ $interns_there }人，至中国{ $interns_back }人；实际人数未公布。
er-table-agreements-title = 按成员国列出的协定，附来源所印日期
er-table-agreements-note = 空格为不详；没有列行的国家不在任何名单中。多份名单只列最近一份；名单只说明当日有协定，不说明何时签署。每一行及其编号与出处见清单。
er-s-rights = 投诉与救济
er-rights-none = { $absent_complaints ->
    [yes] 所用来源均未统计在欧中国劳动者或在华欧盟劳动者的投诉。中国自己的境外纠纷统计只涉及个别地方：山东自{ $disputes_shandong_year }年至{ $disputes_shandong_until }年年中{ $disputes_shandong }起，涉及{ $disputed_workers_mark ->
        [over] 超过{ $disputed_workers }
       *[other] { $disputed_workers }
      }名劳动者；南通法院{ $disputes_nantong_year }年{ $disputes_nantong }起。
   *[no] 本走廊已有的统计见表格。中国自己的境外纠纷统计只涉及个别地方：山东自{ $disputes_shandong_year }年至{ $disputes_shandong_until }年年中{ $disputes_shandong }起，涉及{ $disputed_workers_mark ->
        [over] 超过{ $disputed_workers }
       *[other] { $disputed_workers }
      }名劳动者；南通法院{ $disputes_nantong_year }年{ $disputes_nantong }起。
  }
er-rights-elsewhere = 在两项均有公布的情况下，尼泊尔{ $complaints_nepal_year }至{ $complaints_nepal_until }年的数月间每千份批准收到{ $complaints_nepal }件投诉（日期为约数），印度尼西亚{ $complaints_indonesia_year }年的一个月内每千名派出者{ $complaints_indonesia }件：时段不同，不可比较。孟加拉国{ $settled_bangladesh_year }年了结的投诉相当于当年收到的{ $settled_bangladesh }，不论何时提出。时期相互重叠，从不相加。
er-table-rates-title = 每千名劳动者的投诉，其他来源地
er-table-rates-note = 投诉数与劳动者数所印时期相同。
er-table-settled-title = 已了结的投诉，占收到的百分比
er-table-settled-note = 在该时期了结，不论何时收到。
er-s-skills = 技能、短缺与行前准备
er-skills = { $absent_recognition ->
    [yes] 德国{ $recognised_germany_year }年承认了{ $recognised_germany }项外国资格，所用来源未说明其中多少来自中国。中国{ $recognised_china_year }年有{ $recognised_china }人申请国外学位认证，所用来源未说明其中多少学位来自欧盟。
   *[no] 德国{ $recognised_germany_year }年承认了{ $recognised_germany }项外国资格。中国{ $recognised_china_year }年有{ $recognised_china }人申请国外学位认证。本走廊已知的内容见表格。
  }
er-shortage = { $absent_matching ->
    [yes] { $short_eu_year }年，在向欧洲劳工局报告的国家中，至少一国短缺的职业有{ $short_eu }个。中国{ $short_china_year }年最缺工的一百个职业中，每名求职者对应{ $short_china }个岗位。所用来源中没有一个把双方配对。
   *[no] { $short_eu_year }年，在向欧洲劳工局报告的国家中，至少一国短缺的职业有{ $short_eu }个。中国{ $short_china_year }年最缺工的一百个职业中，每名求职者对应{ $short_china }个岗位。本走廊的岗位与求职者登记见表格。
  }
er-s-orientation = 出国前准备
er-orientation = { $absent_orientation ->
    [yes] 所用来源均未提及中欧之间的行前教育。印度自{ $trained_india_year }至{ $trained_india_until }年培训了{ $trained_india }名劳动者；其他来源地的数字见附录。
   *[no] 本走廊行前教育的已知内容见表格。印度自{ $trained_india_year }至{ $trained_india_until }年培训了{ $trained_india }名劳动者。
  }
er-table-orientation-title = 行前教育与培训，已印出的数字
er-table-orientation-note = 没有一个属于中欧之间。计划与目标不是已完成的数目。
er-policy-a = 双方在签发首次许可时，用可持续发展目标的问卷询问劳动者支付了多少。依据：size_there、trainees。
er-policy-b = 按国籍公布劳动者投诉及结案天数。依据：complaints_nepal、disputes_shandong。
er-policy-c = 双方按学位所在国公布资格承认决定。依据：recognised_germany、recognised_china。
er-missing-a = { $held_surveyed ->
    [yes] 两个方向的招聘成本：官方统计的调查。下一步：国际劳工组织与双方。
   *[no] 两个方向的招聘成本：没有调查。下一步：国际劳工组织与双方。
  }
er-missing-b = 两个方向的劳动者投诉及其结果。下一步：劳动监察机构与法院；在中国为商务部及对外承包工程商会。
er-missing-c = 两个方向按学位所在国的资格承认决定。下一步：各国资格承认机构。
er-missing-d = 两个方向的出国前培训：覆盖何人、费用多少。下一步：派遣企业、使馆及出资基金。
er-s-annex = 附录：表格中的每个数字及其出处
er-facts-how = 输入 twoway trace --brief eu_china_recruitment 加编号，即可看到句子、公式以及每个原始单元格的文件、位置与校验值。表中各行与图中各点有各自的编号。
er-th-covers = 地域；统计口径

## 反人口贩运专题简报

et-kn-victims = { $victims_eu_year }年欧盟登记的人口贩运受害人人数，含各国籍。可信度：{ $confidence }。
et-kn-convicted = { $convicted_eu_year }年欧盟被定罪的贩运者人数，含各国籍。可信度：{ $confidence }。
et-kn-netherlands = { $possible_netherlands_year }年荷兰登记的可能受害人人数，口径宽于已识别者。可信度：{ $confidence }。
et-kn-china = 中国未报告{ $silent_first_year }年至{ $silent_last_year }年识别的受害人人数。未报告不是零。
et-so-what = { $absent_aftermath ->
    [yes] 这意味着：何为“已识别”各国不一，三个成员国其后各环节的情况所用来源均未说明。在各环节按同一口径报告之前，受害人数字不可比较。
   *[no] 这意味着：何为“已识别”各国不一。在各环节按同一口径报告之前，受害人数字不可比较。
  }
et-kicker = 专题简报 · 打击人口贩运 · 中国、塞浦路斯、西班牙、荷兰
et-running = 打击人口贩运，中国与欧盟，双向
et-title = { $silent_first_year }–{ $victims_eu_year }年中国与欧盟的人口贩运：识别了哪些受害人，哪些未报告
et-subtitle = 从识别到定罪：主管机关公布了什么，哪些环节没有数据
et-s-trafficking = 打击人口贩运：已识别人数不等于实际人数
et-trafficking-eu = 欧盟成员国{ $victims_eu_year }年登记了{ $victims_eu }名受害人；{ $women_eu_year }年登记者中{ $women_eu }为妇女和女童；{ $convicted_eu_year }年判定{ $convicted_eu }名贩运者有罪。查处力度越大，发现越多：这些数字反映的是主管机关的工作情况。
et-trafficking-directions = { $absent_nationality ->
    [yes] 所用来源均未说明在欧盟登记的受害人中有多少来自中国，也未说明中国识别的受害人中有多少来自欧盟。
   *[no] 按对方国籍已识别受害人的数字见各表。
  }
et-s-chain = 一条链，五个环节
et-trafficking-chain = 以下各页循同一链条：识别、保护、援助、起诉、定罪。没有印出数字的环节照实说明，这并不表示什么也没有做。
et-trafficking-cooperation = { $absent_cooperation ->
    [yes] 中国与成员国警方在打击贩运上的合作，所用来源均未提及。欧洲刑警组织、各国内政部和中国公安部可以提供。
   *[no] 中国与成员国警方的合作见附录。
  }
et-table-tiers-title = 在美国人口贩运报告中的级别，按年
et-revised-none = 本简报的数字在所用的较早版本中均无不同。
et-table-tiers-note = 一国政府对他国努力的评判，不是受害人数；“观察”为该级的观察名单。冒号：所用副本未印出该年。
et-table-acts-title = 四国在打击贩运文书中的状态，附所印的行为日期
et-table-acts-note = 截至旁列年份。
et-s-china = 中国
et-china = 据美国的报告，中国未报告{ $silent_first_year }至{ $silent_last_year }年识别受害人的情况：是未报告，不是零。其定罪人数仅有间接来源，暂不采用（!）。更早的一份报告提及{ $shelters_china_until }年有{ $shelters_china }处收容外国受害人的庇护所。{ $always_china_silent ->
    [yes] 欧洲委员会公约对其开放，在副本之日尚未批准。
   *[no] 中国在各文书中的状态见符号。
  }
et-s-cyprus = 塞浦路斯
et-cyprus = 塞浦路斯{ $victims_cyprus_year }年识别了{ $victims_cyprus }名受害人；欧洲委员会专家统计，自{ $formal_cyprus_year }年至{ $formal_cyprus_until }年八月正式识别{ $formal_cyprus }名。男女之和不等于总数之处，报告未说明其余。专家至少已完成{ $rounds_cyprus }轮评估。
et-s-spain = 西班牙
et-spain = 按美国的报告，西班牙主管机关{ $victims_spain_year }年识别了{ $victims_spain }名受害人；其内政部自己统计{ $formal_spain_year }至{ $formal_spain_until }年共{ $formal_spain }名。{ $citco_spain_year }年的性剥削受害人，报告为识别{ $report_spain }名，该部的中心（据报刊）为{ $citco_spain }名。两个发布机构，两种统计：互不更正。专家至少已完成{ $rounds_spain }轮评估。
et-s-netherlands = 荷兰
et-netherlands = 荷兰登记的是可能的受害人，{ $possible_netherlands_year }年为{ $possible_netherlands }名：口径宽于已识别者，不可与其他国家相比。专家至少已完成{ $rounds_netherlands }轮评估。
et-table-cn-title = 中国：从识别到定罪
et-table-cn-note = 按所印；各数字的报告见附录。
et-table-cy-title = 塞浦路斯：从识别到定罪
et-table-cy-note = 按所印；各数字的报告见附录。
et-table-es-title = 西班牙：从识别到定罪
et-table-es-note = 按所印；各数字的报告见附录。
et-table-nl-title = 荷兰：从识别到定罪
et-table-nl-note = 按所印；各数字的报告见附录。
et-policy-a = 每年报告从识别到定罪的每一环节。依据：victims_eu、victims_cyprus。
et-policy-b = 在群体足够大时按国籍公布已识别受害人。依据：victims_eu、silent_last。
et-policy-c = 在各国口径之外，商定同一口径的正式识别受害人数。依据：formal_spain、possible_netherlands。
et-missing-a = 中国：识别、保护与援助的受害人。下一步：公安部。
et-missing-b = 两个方向的警务合作与专家网络，按年份和案件。下一步：欧洲刑警组织与各主管部委。
et-missing-c = 两个方向按对方国籍的已识别受害人。下一步：各国报告员，并施以披露控制。
et-s-annex = 附录：各表的每一个数字及其出处
et-facts-how = 输入 twoway trace --brief eu_china_trafficking 加编号，即可看到句子、公式以及每个原始单元格的文件、位置与校验值。表中各行有各自的编号。
et-th-covers = 地域；统计对象

## 证据登记：主题、证据项、提供方、下一步

label-grade-high = 高
label-grade-medium = 中
label-grade-low = 低
label-editions-many = 见“来源”：{ $sources }个来源的{ $count }个版本
label-sources-many = { $count }个来源，逐一列于“来源”，等级见“各来源的质量”
label-column-rows = 登记行数
label-column-measured = 已有测量
label-column-partial = 部分具备
label-column-untold = 存在而未公布
label-column-other-direction = 仅有反向
label-column-elsewhere = 仅见于别处
label-column-none = 无

gaps-theme-labour-migration = 劳务移民
gaps-theme-visa-schemes = 签证制度
gaps-theme-recognition = 技能认可
gaps-theme-matching = 供需对接
gaps-theme-orientation = 行前培训与指导
gaps-theme-training = 培训
gaps-theme-rights = 移民权利
gaps-theme-standards = 国际标准
gaps-theme-complaints = 争议与投诉机制
gaps-theme-recruitment-costs = 招聘成本
gaps-theme-growth = 对增长的贡献
gaps-theme-identification = 受害人识别与筛查
gaps-theme-assistance = 保护与援助
gaps-theme-police = 警务合作与专家网络
gaps-theme-good-practice = 良好做法

gaps-piece-stock = 当地移民存量
gaps-piece-arrivals = 迁入
gaps-piece-departures = 迁出
gaps-piece-work-permits = 工作许可
gaps-piece-entry-rules = 入境规定
gaps-piece-visas-issued = 签发签证
gaps-piece-refusals = 拒签率
gaps-piece-permits-held = 有效居留许可
gaps-piece-degree-agreements = 学历互认协议
gaps-piece-recognition-decisions = 认可决定
gaps-piece-recognition-time = 认可时长
gaps-piece-work-below-level = 大材小用
gaps-piece-demand = 用工需求
gaps-piece-complementary-shortages = 互补性短缺
gaps-piece-vacancies-and-candidates = 岗位与人选
gaps-piece-orientation-reach = 覆盖人数
gaps-piece-orientation-cost = 人均费用
gaps-piece-orientation-effect = 培训后的争议
gaps-piece-students = 留学生
gaps-piece-interns = 实习生
gaps-piece-vocational-training = 职业培训
gaps-piece-social-security = 社会保障协定
gaps-piece-length-of-stay = 工作许可期限
gaps-piece-pay-and-work = 薪酬与就业
gaps-piece-ratified-there = 目的地批准情况
gaps-piece-ratified-at-home = 来源地批准情况
gaps-piece-supervision = 监督机构意见
gaps-piece-complaints-lodged = 提出的投诉
gaps-piece-complaints-resolved = 办结的投诉
gaps-piece-time-to-resolution = 办结时长
gaps-piece-sums-paid = 所付金额
gaps-piece-cost-in-months = 成本折合工资月数
gaps-piece-fee-rules = 收费规定
gaps-piece-employment-growth = 对就业增长的贡献
gaps-piece-money-sent-home = 汇回款项
gaps-piece-price-of-sending = 汇款价格
gaps-piece-victims-identified = 已识别受害人
gaps-piece-victims-of-the-origin = 来自来源地的受害人
gaps-piece-screening = 筛查
gaps-piece-victims-protected = 受保护的受害人
gaps-piece-victims-assisted = 受援助的受害人
gaps-piece-assisted-of-the-origin = 来自来源地的受援助者
gaps-piece-joint-operations = 联合行动
gaps-piece-expert-networks = 专家网络
gaps-piece-evaluation-by-greta = GRETA评估
gaps-piece-judged-by-a-third-state = 美国报告中的级别
gaps-piece-measures-evaluated = 经评估的措施

gaps-towards = →{ $area }
gaps-count = { $expected }项中的{ $held }项
gaps-dated = { $piece }{ $year }年
gaps-evidence-measured = 已有测量
gaps-evidence-partial = 部分具备
gaps-evidence-withheld = 未公布
gaps-evidence-other-direction = 仅有反向
gaps-evidence-elsewhere = 仅见于别处
gaps-evidence-none = 无
gaps-meaning-measured = 已有测量，即各项证据齐备，且均覆盖该方向五分之四以上
gaps-meaning-partial = 部分具备，即仅有若干项，或覆盖不足
gaps-meaning-withheld = 未公布，即有数据但被保密或暂扣
gaps-meaning-other-direction = 仅有反向，即本方向没有
gaps-meaning-elsewhere = 仅见于别处，即其他走廊或不分来源地的数据
gaps-meaning-none = 无，即在用来源均没有
gaps-untold = 未公布：
gaps-lacking = 尚缺：
gaps-who = 可提供方：
gaps-stop = {"。"}
gaps-next = 下一步：
gaps-grade = 质量{ $grade }
gaps-head-theme = 主题

gaps-next-renew = 随版本更新。
gaps-next-coarsen = 请持有方提供可公布的较粗分组。
gaps-next-labour-migration = { $destination ->
    [CHN] 请提供按国籍和事由分列的年度统计表。
   *[other] 取得首次许可全表；请未按伙伴国分列的国家补充。
  }
gaps-next-visa-schemes = { $destination ->
    [CHN] 请提供按国籍和类别分列的签证与居留许可。
   *[other] 补充按类别分列的国家长期签证。
  }
gaps-next-recognition = 商定按培养国统计认可决定。
gaps-next-matching = 引入岗位与人选登记。
gaps-next-orientation = 引入培训记录：覆盖何人，费用几何。
gaps-next-training = { $destination ->
    [CHN] 请提供按成员国和层次分列的留学生与受训者。
   *[other] 请提供按国籍分列的受训者与学徒。
  }
gaps-next-rights = 请提供按国籍分列的薪酬、工时与许可。
gaps-next-standards = 将监督机构意见与各项批准并列。
gaps-next-complaints = 引入载明国籍和结果的投诉登记。
gaps-next-recruitment-costs = 开展工人调查，样本量依签发的许可推算。
gaps-next-growth = 请提供按国籍分列的就业。
gaps-next-identification = 请提供按国籍分列的筛查和识别人数。
gaps-next-assistance = 请提供按国籍和援助类别分列的受援助人数。
gaps-next-police = 在对话中商定统计口径：请求、联合行动、联络点。
gaps-next-good-practice = 列出双方经评估的措施及其结果。

supplier-statistics = 统计机构（{ $area }）
supplier-statistics-chn = 国家统计局
supplier-statistics-eu27-2020 = 欧盟统计局、各国统计机构
supplier-immigration = 移民主管部门（{ $area }）
supplier-immigration-chn = 国家移民管理局
supplier-immigration-eu27-2020 = 成员国移民主管部门
supplier-visas = 签证主管部门（{ $area }）
supplier-visas-chn = 外交部
supplier-visas-eu27-2020 = 欧盟委员会（移民与内政总司）
supplier-education = 教育主管部门（{ $area }）
supplier-education-chn = 教育部
supplier-education-eu27-2020 = 成员国教育部门
supplier-recognition = 学历学位认证机构（{ $area }）
supplier-recognition-chn = 教育部留学服务中心
supplier-recognition-eu27-2020 = ENIC-NARIC各中心
supplier-employment = 就业服务机构（{ $area }）
supplier-employment-chn = 人力资源和社会保障部
supplier-employment-eu27-2020 = EURES、公共就业服务机构
supplier-sending = 境外劳务主管部门（{ $area }）
supplier-sending-chn = 商务部
supplier-sending-eu27-2020 = 用人单位、公共就业服务机构
supplier-insurance = 社会保险机构（{ $area }）
supplier-insurance-chn = 人力资源和社会保障部
supplier-insurance-eu27-2020 = 社会保险机构
supplier-labour = 劳动监察与司法机构（{ $area }）
supplier-labour-chn = 劳动争议仲裁委员会
supplier-labour-eu27-2020 = 劳动监察机构、欧洲劳动管理局
supplier-survey = 按国际劳工组织方法开展的工人调查
supplier-payments = 世界银行
supplier-standards = 国际劳工组织
supplier-trafficking = 反贩运国家报告员（{ $area }）
supplier-trafficking-chn = 公安部
supplier-trafficking-eu27-2020 = 各国报告员、欧盟反贩运协调员
supplier-assistance = 受害人援助机构（{ $area }）
supplier-assistance-chn = 民政部
supplier-assistance-eu27-2020 = 受害人援助机构
supplier-police = 国家警察机关（{ $area }）
supplier-police-chn = 公安部
supplier-police-eu27-2020 = 欧洲刑警组织、EMPACT、各国警方
supplier-evaluation = 措施评估方（{ $area }）
supplier-evaluation-chn = 公安部、对话机制专家
supplier-evaluation-eu27-2020 = GRETA、欧盟反贩运协调员

gaps-table-evidence-title = { $held_evidence ->
    [yes] 证据与缺口：按主题和方向
   *[no] 证据登记仅涵盖设有走廊文件的走廊及其成员；本走廊不在其列。
  }
gaps-table-evidence-note = 共{ $evidence_rows }行：已有测量{ $evidence_measured }行，部分具备{ $evidence_partial }行，未公布{ $evidence_untold }行，仅有反向{ $evidence_other_direction }行，仅见于别处{ $evidence_elsewhere }行，无{ $evidence_none }行。所计为各主题所需的证据项；质量等级取各项的中间一级，两级之间取较低者。星号：覆盖不足该方向的五分之四。
gaps-figure-gaps-title = 各主题、各方向的证据现状
gaps-figure-gaps-unit = 各主题所需的证据项
gaps-figure-gaps-note = 每项证据一个方格：实心为已有，半实心为仅覆盖部分，带叉为存在而未公布，空心为尚缺。其后为最新一项的年份和质量等级。
gaps-figure-gaps-alt = 主题与两个方向的矩阵，每格有形状和方格。共{ $evidence_rows }格：已有测量{ $evidence_measured }格，部分具备{ $evidence_partial }格，未公布{ $evidence_untold }格，仅有反向{ $evidence_other_direction }格，仅见于别处{ $evidence_elsewhere }格，无{ $evidence_none }格。
## 数据浏览页：在全部已发布数据行中选择。花括号内由页面填入。

ex-title = 双向流动数据浏览
ex-lead = 一国与一集团及其成员之间的全部已发布数据行，双向并列，可追溯至原始单元格。
ex-noscript = 本页以 JavaScript 绘图，当前已被停用。相同的数据行以 Parquet 格式存于发布版中。
ex-broken = 本页无法读取数据行：{ $why }
ex-skip = 跳至图表
ex-language = 语言
ex-choose = 显示内容
ex-from = 来源地
ex-to = 目的地
ex-swap = 互换两端
ex-homes = 国家
ex-blocs = 集团
ex-members = 成员
ex-indicator = 指标
ex-search = 搜索指标
ex-search-none = 没有含这些词的指标。
ex-since = 起始年份
ex-until = 截止年份
ex-filters = 细分
ex-all = 全部
ex-blank = （无）
ex-direction = { $origin } → { $destination }
ex-both-directions = { $a } ⇄ { $b }
ex-no-row = 无数据行
ex-no-row-why = 按此选择，该指标表中没有此方向的数据行。
ex-no-row-area = 按此选择，该指标表中没有此地区的数据行。
ex-latest = { $period }
ex-interval = { $low }至{ $high }
ex-as-one = 两个方向相同
ex-labelled = { $name }：{ $value }
ex-visa-area = 签证数据按{ $area }统计：其成员签发的签证通用于整个区域。
ex-visa-area-too = 签证另按{ $area }统计，数字更多。
ex-show-area = 显示{ $area }
ex-of-one-area = 该指标描述单个地区而非地区对：两端各自列出。
ex-elsewhere = 其他地区对有数据行：请在上方另选一端。
ex-draw-none = 没有可绘制的数字。下表说明每一数字缺失的原因。
ex-draw-no-row = 按此选择，没有任何已发布的数据行。
ex-draw-many = 共{ $count }个序列，一张图容纳不下。请在各项细分中各选一值；下表列出全部数据行。
ex-draw-twice = 同一时期有多行数据：请在各项细分中各选一值。下表列出全部数据行。
ex-chart-alt = { $kind }：{ $a }与{ $b }之间的{ $what }，{ $first }至{ $last }。{ $told }
ex-chart-line = 折线图
ex-chart-bar = 条形图
ex-chart-told = { $side }：{ $period }为{ $value }。
ex-chart-untold = { $side }：无数字。
ex-band = 阴影：最小值至最大值（{ $interval }）。
ex-hollow = 空心点带有标记，由字母说明。
ex-strip = 无数字：
ex-table = 数据行
ex-table-caption = { $what }：{ $a }与{ $b }
ex-same-in-all = 各行相同者
ex-show-all-rows = 显示全部{ $count }行
ex-column-direction = 方向
ex-column-area = 地区
ex-column-period = 时期
ex-column-value = 数值（{ $unit }）
ex-column-interval = 区间
ex-column-status = 标记
ex-column-unit = 单位
ex-column-source = 来源
ex-column-members = 有报告的成员对
ex-column-trace = 追溯编号
ex-members-of = { $expected }对中的{ $reported }对
ex-counts = 数据行：{ $rows }。有数字：{ $known }。无数字：{ $lacking }。
ex-download = 下载这些数据行（CSV）
ex-link = 复制本视图链接
ex-link-copied = 链接已复制。
ex-id-copied = 编号已复制。
ex-copy = 复制
ex-close = 关闭
ex-trace = 追溯
ex-trace-of = 追溯 { $id }
ex-trace-title = 从数字到原始单元格
ex-trace-command = 在终端中追溯，并核验每个文件
ex-trace-row = 数据行
ex-trace-cells = 原始单元格
ex-trace-no-cells = 没有原始单元格：无人报告此数字。
ex-trace-all = 显示全部{ $count }个单元格
ex-cell-place = 位置
ex-cell-printed = 原文
ex-cell-flag = 标志
ex-cell-status = 状态
ex-cell-citation = 转引自
ex-file = 文件
ex-edition = 版次
ex-published = { $day }发布
ex-published-unknown = 发布日期不详
ex-received = { $day }收到
ex-custody = 保管来历
ex-licence = 许可
ex-made-from = 由此制成
ex-obtained-from = 取自
ex-territory = 地域范围
ex-about = 关于该指标
ex-formula = 公式
ex-cannot-say = 不能说明什么
ex-edge = 公式不适用之处
ex-reference = 参考文献
ex-table-hash = 已发布数据表（Parquet 文件的 sha256）
ex-made-draft = 数据仓库状态 { $release }，数据截至{ $day }。草稿，未经批准，请勿引用。
ex-made-release = 发布版 { $release }，数据截至{ $day }，于{ $approved }批准。
ex-made-staged = 发布版 { $release }，数据截至{ $day }。草稿，未经批准，请勿引用。
ex-about-page = 关于本页
ex-scope = 本页收录以下全部已发布数据行：两端为走廊中的国家与其对应集团、该集团的签证区域或其任一成员者；以及单一地区指标中属于上述地区者。没有数字的数据行也在其中，各附原因。整个系统的度量及其他地区之间的数据行仅见于发布版的 Parquet 文件。
ex-offline = 本页不向任何服务器请求内容，无需网络即可使用。
ex-tables = 本页所用数据表及其 sha256
ex-column-table = 数据表
ex-column-rows = 本页行数
ex-group-corridor = 走廊：存量与流量
ex-group-area = 地区
ex-group-system = 系统
ex-group-concentration = 分布与集中度
ex-group-mirror = 镜像统计
ex-group-permits = 居留许可
ex-group-visas = 签证
ex-group-students = 学生
ex-group-labour = 劳动力市场
ex-group-economy = 经济与汇款
ex-group-recruitment = 招聘成本
ex-group-protection = 权利与保护
ex-group-estimation = 流量估计
ex-group-revision = 数据修订
ex-group-evidence = 证据登记
ex-key-origin = 来源地
ex-key-destination = 目的地
ex-key-area = 地区
ex-key-period = 首日
ex-key-value = 数值
ex-key-value-low = 最小值
ex-key-value-high = 最大值
ex-key-reported = 有报告的对数
ex-key-expected = 应报告的对数
ex-key-status = 状态
ex-key-citation = 转引自
ex-key-custody = 读取方式
ex-key-breakdown = 对象
ex-key-theme = 主题
ex-key-source = 来源
ex-key-edition = 版次
ex-key-counted = 统计对象
ex-key-system = 统计系统
ex-key-reporter = 统计方
ex-key-basis = 来源地依据
ex-key-variety = 统计类别
ex-key-variant = 变体
ex-key-sex = 性别
ex-key-method = 方法
ex-key-component = 组成部分
ex-key-visa-type = 签证类别
ex-key-permit-reason = 许可事由
ex-key-permit-count = 许可统计口径
ex-key-duration = 有效期
ex-key-student-count = 学生统计口径
ex-key-level = 层次
ex-key-nationality = 国籍
ex-key-age-definition = 年龄口径
ex-key-across = 分布维度
ex-key-weights = 权重
ex-key-frequency = 频率
ex-key-age = 年龄
ex-key-education = 教育程度
ex-key-origin-group = 来源群体
ex-key-rate = 比率
ex-key-statistic = 统计量
ex-key-currency = 货币
ex-key-occupation = 职业（ISCO）
ex-key-industry = 行业（NACE）
ex-key-size-class = 企业规模
ex-key-adjustment = 季节调整
ex-key-instrument = 公约
ex-key-direction = 汇付方向
ex-key-subject = 事项
ex-key-act = 行为
ex-key-compared = 比较对象
ex-key-stock-source = 存量来源
ex-key-stock-edition = 存量版次
ex-key-count-source = 计数来源
ex-key-count-edition = 计数版次
ex-key-count-basis = 计数依据
ex-key-since = 起始日
ex-key-days-longer = 其后天数
ex-key-longer-from = 延长起始日
ex-key-valid-until = 截止日
ex-key-waived = 免签起始日
ex-key-requirement-before = 此前规定
ex-key-requirement-after = 此后规定
ex-key-panel = 面板
ex-key-concept = 概念
ex-key-counted-in = 计量单位
ex-key-record = 记录
ex-key-keyed = 单元格
ex-key-period-end = 末日
ex-key-mark = 说明
ex-key-interval = 区间依据
ex-key-coverage = 覆盖率
ex-key-stale-since = 过时始于
ex-key-current = 最新版次
ex-key-reason = 无数字的原因
ex-key-id = 追溯编号
ex-key-indicator = 指标
ex-key-missing = 缺失的类型
ex-key-grade = 评级
ex-key-evidence = 证据项
ex-key-held = 已有的证据项
ex-key-in-part = 部分具备的证据项
ex-key-lacking = 缺少的证据项
ex-key-untold = 未公布的证据项
ex-key-next-action = 下一步
ex-key-suppliers = 可提供方
ex-key-standing = 状况
ex-key-stage = 阶段
ex-key-tier = 级别
ex-key-title = 标题
ex-key-settled = 已处理
ex-key-complaints = 投诉
ex-key-workers = 劳动者
ex-key-mechanism = 机制
ex-key-methods = 方法
ex-value-t = 全部
ex-value-z = 不适用
ex-value-sex-t = 男女合计
ex-value-sex-f = 女
ex-value-sex-m = 男
ex-value-birth = 按出生国
ex-value-citizenship = 按国籍
ex-value-residence = 按居住国
ex-value-mixed = 出生国与国籍混用
ex-value-lodgement = 按申请递交地
ex-value-basis-none = 无依据
ex-value-counted-none = 无计数
ex-value-flow = 已统计的迁移
ex-value-flow-estimate = 估计的迁移
ex-value-permit = 许可
ex-value-remittance = 汇款
ex-value-stock = 居住者
ex-value-student = 学生
ex-value-da-min-closed = 最小值法，人口核算，封闭
ex-value-da-min-open = 最小值法，人口核算，开放
ex-value-da-pb-closed = 伪贝叶斯法，人口核算，封闭
ex-value-mig-rate = 迁移率法
ex-value-sd-drop-neg = 存量差分，舍去下降
ex-value-sd-rev-neg = 存量差分，下降计为回流
ex-value-outward = 外迁
ex-value-return = 回流
ex-value-transit = 中转
ex-value-complet = 周岁
ex-value-reach = 当年达到的年龄
ex-value-nat = 本国公民
ex-value-for = 外国公民
ex-value-first = 首次许可
ex-value-valid = 有效许可
ex-value-enrolled-all = 全部在读
ex-value-mobile-degree = 流动学位生
ex-value-visa-type-all = 全部签证
ex-value-short-stay = 短期
ex-value-long-stay = 长期
ex-value-visa-type-transit = 机场过境
ex-value-uniform = 统一签证
ex-value-origin = 来源地
ex-value-destination = 目的地
ex-value-across-reason = 事由
ex-value-across-origin = 来源地
ex-value-across-destination = 目的地
ex-value-graded = 按便利程度分级
ex-value-graded-population = 按便利程度分级，人口加权
ex-value-strict = 仅计免签
ex-value-strict-population = 仅计免签，人口加权
ex-value-frequency-a = 年度
ex-value-frequency-q = 季度
ex-value-nsa = 未调整
ex-value-sa = 已调整
ex-value-paid = 汇出
ex-value-received = 汇入
ex-value-degrees = 学位互认
ex-value-interns = 实习生
ex-value-social-security = 社会保障
ex-value-ceiling = 年度上限
ex-value-in-force = 生效
ex-value-listed = 列入清单
ex-value-signed = 签署
ex-value-median = 中位数
ex-value-employment = 就业
ex-value-participation = 劳动参与
ex-value-unemployment = 失业
ex-value-over-qualification = 资历过高
ex-value-covid-ban = 疫情期间关闭
ex-value-e-visa = 电子签证
ex-value-e-travel-authorisation = 电子旅行许可
ex-value-visa-free = 免签
ex-value-visa-required = 需签证
ex-value-eu27-2020-for = 其他欧盟国家公民
ex-value-neu27-2020-for = 欧盟以外国家公民
ex-value-fbo = 国外出生
ex-value-nbo = 国内出生
ex-value-nrp = 未答
ex-value-stls = 无国籍
ex-value-matched = 双向均有报告的地区对
ex-value-variant-all = 全部有报告的地区对
ex-value-both = 两者
ex-value-after = 之后
ex-value-before = 之前
ex-value-change = 变化
ex-value-percent = 百分比
ex-value-persons = 人
ex-value-points = 百分点
ex-value-ratio = 比值
ex-value-log = 对数
ex-value-share = 份额
ex-value-gap = 差距
ex-value-largest = 最大者
ex-value-four = 最大四者
ex-value-ten = 最大十者
ex-value-total = 合计
ex-value-own = 自身地区对
ex-value-plain = 原值
ex-value-normalised = 标准化
ex-value-two-way = 双向
ex-value-within = 内部
ex-value-between = 之间
ex-value-strength = 强度
ex-value-structure = 结构
ex-value-growth = 增长
ex-value-about = 约
ex-value-over = 多于
ex-value-under = 少于
ex-value-partial-coverage = 部分成员未报告
ex-value-tie-at-rank = 末位并列
ex-value-stock-origin-missing = 存量表未列该来源地的任何人
ex-value-unlike-counts = 不同口径对照
ex-value-range-over-methods = 各方法的范围
ex-value-range-over-methods-and-editions-of-the-stock = 各方法与各存量版次的范围
ex-value-rounding = 发布机构取整
ex-value-wilson = 威尔逊区间，百分之九十五
ex-value-delta-method-on-the-logarithm = 对数德尔塔法，百分之九十五
ex-value-true = 是
ex-value-false = 否：已有更新版次
ex-span-months = { $span }个月
ex-span-years = { $span }岁
ex-span-from = { $least }及以上
ex-reason-evidence-below-rounding = 数字小于其取整单位
ex-reason-evidence-held-back = 数字被暂扣
ex-reason-no-evidence = 所用来源中没有此类证据
ex-reason-agreement-at-zero = 两项计数均为零
ex-reason-break-in-series = 两时期之间序列中断
ex-reason-incomplete-table = 所依据的表不完整
ex-reason-missing-in-one-edition = 两版次之一未载
ex-reason-missing-input = 所依据的某一数字缺失
ex-reason-no-earlier-count = 没有更早的计数可比
ex-reason-no-exchange-rate = 该时期没有汇率
ex-reason-no-frame = 没有可供抽样的已知人群
ex-reason-no-number-printed = 发布机构只有文字，没有数字
ex-reason-no-population = 该时期没有人口数
ex-reason-not-a-party = 该地区不能成为缔约方
ex-reason-not-all-reasons-reported = 并非全部事由均有报告
ex-reason-not-fitted = 模型无法拟合
ex-reason-not-reached = 该队列尚未达到该年龄
ex-reason-not-reported = 无人报告
ex-reason-one-direction-not-reported = 两个方向之一未报告
ex-reason-other-reporters = 报告的成员与上一时期不同
ex-reason-part-exceeds-whole = 部分大于整体
ex-reason-standing-unknown = 状态不明
ex-reason-suppressed = 发布机构保密
ex-reason-too-few-areas = 地区过少
ex-reason-too-few-groups = 群体过少
ex-reason-too-few-periods = 时期过少
ex-reason-too-few-reference = 参照群体过少
ex-reason-too-few-services = 服务过少
ex-reason-too-few-systems = 系统过少
ex-reason-unlike-counts = 口径不同，不能对照
ex-reason-withheld = 为不致识别个人而不公布
ex-reason-zero-denominator = 分母为零

## 来源表

quality-undesa-migrant-stock = 双向同表，全部国家对。普查之间为估计；出生地与国籍混用；中国、印度等目的地列名的来源地很少。每版均有修订。
quality-nbs-census-foreigners = 每十年按国籍全面统计；人数少的国籍不列名；停留三个月及以上者。
quality-eurostat-immigration-by-partner = 统一的十二个月规则；许多国家不报告对方国家；德国为估计值。取自第三方保存的查询结果。
quality-eurostat-emigration-by-partner = 同迁入，但离境不登记时迁出被低估；许多国家不报告对方国家。
quality-eurostat-immigration-by-citizenship = 统一的十二个月规则；按国籍，不论从何处来；报告的国家逐年不同。经第三方整理，标记丢失。
quality-destatis-migration-report = 登记的全部迁移，不论时间长短；为人次，不是人数；未注销户籍而离开者不在其内。
quality-destatis-german-migration = 德国公民登记的全部迁移；为人次，不是人数；资料来源所述方法改变前后不可比。
quality-eurostat-first-permits = 行政数据，各国完整；此处仅为摘录：部分国家的部分事由。标记在转存中丢失。
quality-eurostat-over-qualification = 劳动力调查，口径统一；不区分单一国籍；后续版本有修订。较早一版读自欧盟统计局网页。
quality-eurostat-employment = 统一的劳动力调查，仅含私人住户；不区分单一国籍；小群体由欧盟统计局加注。
quality-eurostat-labour-status = 统一的劳动力调查，仅含私人住户；不区分单一国籍。
quality-eurostat-valid-permits = 行政数据，丹麦加入后覆盖全部成员国；经第三方整理，标记丢失。统计的是证件，不是在场人数。
quality-published-permits = 按原样印出的单个数字，有的经取整，有的读自媒体；其后的表未能取得。统计证件而非人数。
quality-china-administrative = 主管机关宣布的完整行政统计，经取整；不区分国籍；公告未说明证件的统计口径。
quality-moe-students = 教育部全面统计，但公布的国籍很少；含各类期限课程；没有更新的版本。
quality-dg-home-schengen-visas = 按领馆的完整行政数据；为提交地，不是国籍；“不予签发”比拒签略宽；除成员变化外各年可比。
quality-passport-index = 由民间指数及代码库采集，非官方；与中国外交部公告一致；变化时间只能定位到两版之间。
quality-recruitment-costs = 单个公布数字，许多来自对官方调查的新闻报道；定义各异；没有本走廊的数字。
quality-eurostat-unemployment-rate = 统一口径的劳动力调查，中断处有标记；取一位小数。为全体居民而非移民的比率。
quality-eurostat-vacancy-rate = 雇主调查，取一位小数；部分国家不含小企业或公共部门职位；现用版本止于末年秋季。
quality-worldbank-population = 年中估计，每年修订；仅用作分母。
quality-ecb-exchange-rates = 每月最后一个银行日的参考汇率；仅用于折算一个数字。
quality-abel-cohen-flows = 由上一版存量估计的五年转移；各方法差异很大；目的地未列来源地者只见返回。
quality-unesco-students = 目的地报告的攻读学位学生；中国与印度很少报告来源地；所持各版止于数年之前。
quality-worldbank-remittance-matrix = 由收款、存量与收入建模；未统计任何一笔汇款。
quality-worldbank-remittance-price = 被观察机构的报价，并非实付；走廊少，且无自中国发出者。
quality-registered-figures = 由登记册保管者按其编码手册保存；投诉或申请者并非全部有关的人；为群体数字，部分未公布。
quality-surveyed-recruitment-cost = 由调查持有者按其编码手册询问劳动者；为群体数字，部分未公布；未校正回忆误差与拒答。
quality-treaty-ratifications = 每一状态读自各有其日的副本；行为日期常缺；一项公约为第三手；副本未及者为不详。
quality-skills-agreements = 逐一读自文本与报道；生效日期出自一家律所的表；存疑者暂扣。
quality-complaints = 五个来源地的单个印出数字，多出自报刊；时期重叠；没有中国。
quality-trafficking-victims = 主管机关就其自身统计印出的数字；各国口径不同；反映努力，而非实有。
quality-unodc-trafficked-girls = 当局发现的女童；小数不公布；由第三方提供。
quality-tip-tiers = 一国政府的评判；副本未印的年份缺失；若干名单为第三方抄本。
quality-greta-evaluations = 读自通讯与转引；后续轮次可能正在进行；许多缔约方不详。
quality-china-workers-abroad = 法律文本与报道、个案并列；总数取整；纠纷仅一个省。
quality-china-visa-waivers = 主管部门的公告，逐条读自报道与转载；一个起始日未见于任何页面；截止日以最近所见为准。
quality-orientation-training = 其他来源地的单个数字；计划与实数并列；没有本走廊。
quality-published-students = 各部委与交流机构的单个合计，逐条读取；含各类课程，短期课程在内；欧盟为当年的欧盟。
quality-published-recognition = 机构印出的总数，取整；未就本走廊区分学位国别。
quality-published-skills = 各国与中国就业服务机构的报告；方法不同；是清单，不是岗位数。

## 声明的译文（英文在声明本身）

declared-indicator-migrant-stock-label = 居住在目的地的来源地移民
declared-indicator-migrant-stock-unit = 人
declared-indicator-migrant-stock-formula = S_od：目的地统计的在来源地出生或持其国籍者；集团为有报告的成员对之和
declared-indicator-migrant-stock-cannot-say = 何时到来、为何到来、是否工作。在外国出生与持外国国籍是两种统计，各目的地用法不同。
declared-indicator-revision-label = 修订：最后一版的值减去第一版的值
declared-indicator-revision-unit = 该单元格的单位
declared-indicator-revision-formula = 同一单元格：v（最后一版）− v（第一版）
declared-indicator-revision-cannot-say = 发布机构为何改变，或两者中哪一个更接近真实。
declared-indicator-stock-growth-label = 移民存量较上次统计的变化
declared-indicator-stock-growth-unit = 百分比
declared-indicator-stock-growth-formula = 100 (S_t / S_s - 1)，s 为同一版本中的上次统计
declared-indicator-stock-growth-cannot-say = 迁入人数：死亡、入籍和再迁移也会改变存量；两次统计的间隔并不总相同。
declared-indicator-stock-per-1000-origin-label = 居住在目的地的来源地移民，按来源地每千名居民计
declared-indicator-stock-per-1000-origin-unit = 来源地每千名居民
declared-indicator-stock-per-1000-origin-formula = 1000 S_od / P_o，P 为统计当年来源地居民
declared-indicator-stock-per-1000-origin-cannot-say = 一名居民迁移的可能性：存量是多年迁入的累积。
declared-indicator-stock-per-1000-destination-label = 居住在目的地的来源地移民，按目的地每千名居民计
declared-indicator-stock-per-1000-destination-unit = 目的地每千名居民
declared-indicator-stock-per-1000-destination-formula = 1000 S_od / P_d，P 为统计当年目的地居民
declared-indicator-stock-per-1000-destination-cannot-say = 一名居民迁移的可能性：存量是多年迁入的累积。
declared-indicator-stock-reciprocity-label = 两个移民存量的互惠度
declared-indicator-stock-reciprocity-unit = 比值，小者除以大者
declared-indicator-stock-reciprocity-formula = min(S_od, S_do) / max(S_od, S_do)，0 为单向，1 为相等
declared-indicator-stock-reciprocity-cannot-say = 哪一方更大；一方按出生地、另一方按国籍统计时，只表示量级。
declared-indicator-corridor-in-flow-label = 目的地统计的来自来源地的迁入
declared-indicator-corridor-in-flow-unit = 人／年
declared-indicator-corridor-in-flow-formula = 目的地报告的 M_od；集团为有报告的成员之和
declared-indicator-corridor-in-flow-cannot-say = 为何到来，以及有多少人未申报即离开。
declared-indicator-corridor-out-flow-label = 来源地统计的往目的地的迁出
declared-indicator-corridor-out-flow-unit = 人／年
declared-indicator-corridor-out-flow-formula = 来源地报告的 M_od；集团为有报告的成员之和
declared-indicator-corridor-out-flow-cannot-say = 有多少人抵达：迁出的统计不如迁入完整。
declared-indicator-corridor-effectiveness-label = 迁移走廊的迁移效率
declared-indicator-corridor-effectiveness-unit = 百分比
declared-indicator-corridor-effectiveness-formula = 100 (M_od - M_do) / (M_od + M_do)，限于两个方向均报告的成员对；0 为完全双向，100 为全部前往，-100 为全部返回
declared-indicator-corridor-effectiveness-cannot-say = 流量有多大，以及为何一方超过另一方。
declared-indicator-permits-label = 目的地给予来源地公民的居留许可，按事由
declared-indicator-permits-unit = 份
declared-indicator-permits-formula = 按事由与期限的 K_od；集团为有报告的成员之和
declared-indicator-permits-cannot-say = 迁入人数：首次许可可能发给已在当地者，续签不计，欧盟公民无需许可。
declared-indicator-permit-composition-label = 居留许可事由构成
declared-indicator-permit-composition-unit = 百分比
declared-indicator-permit-composition-formula = 100 K_r / (K_EMP + K_EDUC + K_FAM + K_OTH)，须同一组成员的四项均已知
declared-indicator-permit-composition-cannot-say = 以后从事什么：学习许可可能转为工作许可。
declared-indicator-visa-applications-label = 在来源地领馆提交的赴目的地短期签证申请
declared-indicator-visa-applications-unit = 份申请
declared-indicator-visa-applications-formula = 来源地各领馆申请数之和；集团为在当地设有领馆的国家之和
declared-indicator-visa-applications-cannot-say = 申请人的国籍：只表示提交地；一人可多次申请。
declared-indicator-visas-issued-label = 在来源地领馆签发的赴目的地短期签证
declared-indicator-visas-issued-unit = 份签证
declared-indicator-visas-issued-formula = 来源地各领馆签发数之和；集团为在当地设有领馆的国家之和
declared-indicator-visas-issued-cannot-say = 申请人的国籍：只表示提交地；一人可多次申请。
declared-indicator-visa-refusal-rate-label = 短期签证不予签发占已决定者的比例
declared-indicator-visa-refusal-rate-unit = 百分比
declared-indicator-visa-refusal-rate-formula = 100 N / (I + N)，N 为不予签发，I 为签发；撤回的申请不计
declared-indicator-visa-refusal-rate-cannot-say = 严格意义的拒签：不予签发略宽；为在来源地提交的申请，不论国籍。
declared-indicator-visa-refusal-rate-of-applications-label = 短期签证不予签发占申请的比例
declared-indicator-visa-refusal-rate-of-applications-unit = 百分比
declared-indicator-visa-refusal-rate-of-applications-formula = 100 N / A，N 为不予签发，A 为申请，即发布机构所印的比例
declared-indicator-visa-refusal-rate-of-applications-cannot-say = 按决定计算的拒签率：决定可能在申请的次年作出，两者并不相等。
declared-indicator-multiple-entry-share-label = 签发的短期签证中多次入境的占比
declared-indicator-multiple-entry-share-unit = 百分比
declared-indicator-multiple-entry-share-formula = 100 MEV / I，多次入境统一签证除以签发的统一签证
declared-indicator-multiple-entry-share-cannot-say = 签证有效多久；一些国家在某些年份只统计部分多次入境签证。
declared-indicator-visa-free-passports-label = 在目的地短期停留免签的来源地护照
declared-indicator-visa-free-passports-unit = 本护照
declared-indicator-visa-free-passports-formula = 普通护照在行前和抵达时均无需签证的成员对 (o, d) 的数目
declared-indicator-visa-free-passports-cannot-say = 工作或居住的权利，以及允许停留的时间。
declared-indicator-visa-openness-label = 目的地对来源地护照的签证开放度
declared-indicator-visa-openness-unit = 百分比
declared-indicator-visa-openness-formula = 成员对 u 的均值乘以 100：免签为 1，需签证为 0；落地签与电子签计 0.7 与 0.5（分级）或 0 与 0（严格）；_population：来源地按居民加权
declared-indicator-visa-openness-cannot-say = 工作或居住的权利；落地签与电子签的分值为约定。
declared-indicator-visa-regime-change-label = 两版指数之间签证要求的变化
declared-indicator-visa-regime-change-unit = 开放度的变化，-1 至 1
declared-indicator-visa-regime-change-formula = u_t - u_s，免签为 1，否则为 0；仅列要求有变化者；s 为上一版
declared-indicator-visa-regime-change-cannot-say = 变化的确切日期：在两版之间。2025年1月12日起才区分旅行授权与电子签，该日两者之间的变化只是用词之别。
declared-indicator-visa-waiver-label = 免签停留：按目的地的公告
declared-indicator-visa-waiver-unit = 天
declared-indicator-visa-waiver-formula = 自首日起给予来源地普通护照的停留天数；其后某日起给予的更长天数；有效至所公告的末日
declared-indicator-visa-waiver-cannot-say = 谁来过、为何而来。免签停留不含工作的权利；未列的护照可能另有协定。
declared-indicator-recruitment-cost-usd-label = 劳动者支付的招聘成本，按公布数，美元
declared-indicator-recruitment-cost-usd-unit = 美元
declared-indicator-recruitment-cost-usd-formula = 原文为美元者即 C；否则为 C r_USD / r_c，r 为该年所持有的对欧元汇率的均值；不在发布机构之间求平均
declared-indicator-recruitment-cost-usd-cannot-say = 其他走廊的劳动者支付多少；汇率为调查年份的，不是付款日的。
declared-indicator-recruitment-cost-months-label = 以目的地月收入计的招聘成本，按公布数
declared-indicator-recruitment-cost-months-unit = 个月收入
declared-indicator-recruitment-cost-months-formula = 发布机构印出的月数；不作计算，也不在发布机构之间求平均
declared-indicator-recruitment-cost-months-cannot-say = 其他走廊的劳动者支付多少；均值、中位数与均值之比是不同的量，不作比较。
declared-indicator-corridor-net-label = 走廊净迁移量：去程减回程
declared-indicator-corridor-net-unit = 所统计的单位
declared-indicator-corridor-net-formula = B_od = M_od - M_do，限于两个方向均报告的成员对；大于 0 表示来源地输出多于输入
declared-indicator-corridor-net-cannot-say = 只报告一个方向的国家：两边均不计入。
declared-indicator-corridor-interchange-label = 走廊双向迁移量：去程加回程
declared-indicator-corridor-interchange-unit = 所统计的单位
declared-indicator-corridor-interchange-formula = G_od = M_od + M_do，限于两个方向均报告的成员对
declared-indicator-corridor-interchange-cannot-say = 哪一方获得人口；只报告一个方向的国家两边均不计入。
declared-indicator-corridor-reciprocity-label = 走廊互惠度
declared-indicator-corridor-reciprocity-unit = 比值，小者除以大者
declared-indicator-corridor-reciprocity-formula = min(M_od, M_do) / max(M_od, M_do)，限于两个方向均报告的成员对；0 为单向，1 为均等
declared-indicator-corridor-reciprocity-cannot-say = 哪一方较大；双方统计规则不同时，只能看出数量级。
declared-indicator-corridor-students-label = 一方在另一方院校就读的高等教育学生
declared-indicator-corridor-students-unit = 在读人数
declared-indicator-corridor-students-formula = 各成员对中来自来源地、在目的地就读的学生之和
declared-indicator-corridor-students-cannot-say = 当年新来者：所计为全部在读者。短期交换生和语言学校学生大多未计。
declared-indicator-corridor-log-ratio-label = 走廊两个方向之比的对数
declared-indicator-corridor-log-ratio-unit = 自然对数
declared-indicator-corridor-log-ratio-formula = ln(M_od / M_do)，限于两个方向均报告的成员对；修正变体：ln((M_od + 1/2) / (M_do + 1/2))，一方为 0 时亦有值
declared-indicator-corridor-log-ratio-cannot-say = 流量有多大。计数很小时，修正变体取决于单位。
declared-indicator-two-way-index-label = 双向流动指数
declared-indicator-two-way-index-unit = 份额，0 至 1
declared-indicator-two-way-index-formula = 1 - |M_od - M_do| / (M_od + M_do)，限于两个方向均报告的成员对；集团之间整体计算；按走廊合计：1 - 差的绝对值之和 / 和之和
declared-indicator-two-way-index-cannot-say = 哪一方较大，以及往返者是否为同一批人。
declared-indicator-crude-migration-intensity-label = 粗迁移强度
declared-indicator-crude-migration-intensity-unit = 占人口的百分比
declared-indicator-crude-migration-intensity-formula = 100 M / Σ P_i
declared-indicator-crude-migration-intensity-cannot-say = 只能在同一地理划分上比较：区域越多强度越高；五年的转移不等于五个年度的移动之和。
declared-indicator-courgeau-k-label = 库尔若 k 值
declared-indicator-courgeau-k-unit = 百分比／ln n²
declared-indicator-courgeau-k-formula = k = CMI / ln(n^2)，CMI = 100 M / Σ P_i；单一分区系统
declared-indicator-courgeau-k-cannot-say = 迁移距离；区域大小悬殊的系统仍难以比较。
declared-indicator-courgeau-slope-label = 嵌套分区系统的库尔若 k 值
declared-indicator-courgeau-slope-unit = 百分比／ln n²
declared-indicator-courgeau-slope-formula = k = Σ CMI_s ln(n_s^2) / Σ ln(n_s^2)^2，s 为各嵌套分区系统，n_s 为其区域数
declared-indicator-courgeau-slope-cannot-say = 直线拟合是否良好：请与各系统自身的 k 值并列查看。
declared-indicator-system-effectiveness-label = 迁移效率指数
declared-indicator-system-effectiveness-unit = 百分比
declared-indicator-system-effectiveness-formula = 100 Σ|N_i| / Σ T_i = 100 Σ|N_i| / (2 M)
declared-indicator-system-effectiveness-cannot-say = 移动人数多少：0 表示迁入与迁出完全抵消，100 表示全部为单向。
declared-indicator-aggregate-net-migration-rate-label = 总净迁移率
declared-indicator-aggregate-net-migration-rate-unit = 占人口的百分比
declared-indicator-aggregate-net-migration-rate-formula = 100 Σ|N_i| / (2 Σ P_i) = CMI·MEI / 100
declared-indicator-aggregate-net-migration-rate-cannot-say = 哪些区域获得人口。
declared-indicator-connectivity-index-label = 迁移连通性指数
declared-indicator-connectivity-index-unit = 占有序对的份额；零流量：对数
declared-indicator-connectivity-index-formula = 份额：(1/K) Σ [M_ij > 0]，限于已知的 K 个对，全部已知时 K = n (n - 1)；零流量：同一范围内的 Σ [M_ij = 0]
declared-indicator-connectivity-index-cannot-say = 某一流量的大小：一人与百万人同等计入。
declared-indicator-inequality-index-label = 迁移不均衡指数
declared-indicator-inequality-index-unit = 占移动者的份额
declared-indicator-inequality-index-formula = (1/2) Σ |M_ij/M - E_ij/E|；均等：E_ij = 1；结构：E 为按表的边际拟合的准独立模型
declared-indicator-inequality-index-cannot-say = 哪些走廊超过预期；见相对迁移强度。
declared-indicator-gini-flows-label = 迁移流基尼系数及其组成
declared-indicator-gini-flows-unit = 比值，0 至 1
declared-indicator-gini-flows-formula = 总体：Σ_u Σ_v |x_u - x_v| / (2 K M)，K = n (n - 1)；修正：以 K - 1 代 K；行、列：只取同一来源地、同一目的地之内的差；另列其占总体的份额
declared-indicator-gini-flows-cannot-say = 任何流量的方向。各部分之和不等于总体：多数流量对既不同源也不同宿。
declared-indicator-evidence-gap-label = 某一方向上某主题的证据
declared-indicator-evidence-gap-unit = 证据项
declared-indicator-evidence-gap-formula = 该主题所需证据项（reference/evidence.csv）中本方向有数值者的项数；evidence：各项均有且覆盖本方向0.8以上为measured，有若干项为partial；一项也没有时：有而未公布为withheld，否则反方向有为other_direction，其他走廊有为elsewhere，均无为none；coverage：各项覆盖率对全部所需项的平均；grade：各项等级的中间一级，两级之间取较低者，每项取其最弱来源
declared-indicator-evidence-gap-cannot-say = 现有证据是否足以决策：所计为本产品所列清单的项数，各项等量齐观，不论新旧；最新一项的年份列于旁边。
declared-indicator-exchange-gini-label = 交换基尼系数
declared-indicator-exchange-gini-unit = 比值，0 至 1
declared-indicator-exchange-gini-formula = Σ_ij |M_ij - M_ji| / (2 K M)，K = n (n - 1)；份额：除以总体基尼系数
declared-indicator-exchange-gini-cannot-say = 双向平衡的水平：按定义即很小（K 个差中之一）。宜作时间比较；水平见双向流动指数。
declared-indicator-weighted-gini-label = 迁移加权基尼系数
declared-indicator-weighted-gini-unit = 比值，0 至 1
declared-indicator-weighted-gini-formula = 迁出：Σ_i G_i O_i / M，G_i 为 i 迁出的修正基尼系数；迁入：Σ_j G_j D_j / M；两者均值
declared-indicator-weighted-gini-cannot-say = 各来源地偏好的目的地是否相同。
declared-indicator-flow-variation-label = 迁移流变异系数
declared-indicator-flow-variation-unit = 比值
declared-indicator-flow-variation-formula = K = n (n - 1) 个流量的总体标准差除以均值
declared-indicator-flow-variation-cannot-say = 流量集中于何处。
declared-indicator-aggregate-variation-label = 系统变异系数
declared-indicator-aggregate-variation-unit = 比值
declared-indicator-aggregate-variation-formula = 迁出：Σ_i (O_i/M) CV_i，取 i 的 n - 1 个目的地；迁入：同理取来源地；合计：两者之和
declared-indicator-aggregate-variation-cannot-say = 流量集中于何处。
declared-indicator-network-reciprocity-label = 迁移网络互惠度
declared-indicator-network-reciprocity-unit = 份额，0 至 1；超额：低于 1
declared-indicator-network-reciprocity-formula = 加权：各对 2 min(M_ij, M_ji) 之和除以 M；基准：准独立拟合的同一量；超额：(r - 基准) / (1 - 基准)；联系：已有联系中有回流的份额；联系超额：(r_b - a) / (1 - a)，a 为连通性
declared-indicator-network-reciprocity-cannot-say = 返回者是否为同一批人。
declared-indicator-unknown-partners-label = 区域与未知地点之间的移动
declared-indicator-unknown-partners-unit = 人／期
declared-indicator-unknown-partners-formula = 迁入：M_xi；迁出：M_ix，x 为未知或其他伙伴（_X）；不计入迁入、迁出、净迁移与总迁移
declared-indicator-unknown-partners-cannot-say = 从何处来、往何处去；该地是否在系统之内。
declared-indicator-in-flow-label = 区域迁入量
declared-indicator-in-flow-unit = 人／期
declared-indicator-in-flow-formula = D_i = Σ_j M_ji，j ≠ i
declared-indicator-in-flow-cannot-say = 系统之外的伙伴。
declared-indicator-out-flow-label = 区域迁出量
declared-indicator-out-flow-unit = 人／期
declared-indicator-out-flow-formula = O_i = Σ_j M_ij，j ≠ i
declared-indicator-out-flow-cannot-say = 系统之外的伙伴。
declared-indicator-net-flow-label = 区域净迁移量
declared-indicator-net-flow-unit = 人／期
declared-indicator-net-flow-formula = N_i = D_i - O_i；封闭系统之和为 0
declared-indicator-net-flow-cannot-say = 产生该差额的移动总量。
declared-indicator-gross-flow-label = 区域总迁移量
declared-indicator-gross-flow-unit = 人／期
declared-indicator-gross-flow-formula = T_i = D_i + O_i
declared-indicator-gross-flow-cannot-say = 谁获得人口。
declared-indicator-area-effectiveness-label = 区域迁移效率比
declared-indicator-area-effectiveness-unit = 百分比
declared-indicator-area-effectiveness-formula = 100 N_i / T_i；100 为只有迁入，-100 为只有迁出
declared-indicator-area-effectiveness-cannot-say = 移动量的大小。
declared-indicator-crude-in-rate-label = 粗迁入率
declared-indicator-crude-in-rate-unit = 每千名居民／期
declared-indicator-crude-in-rate-formula = 1000 D_i / P_i；移动用期中人口，转移用期初人口；给出期长年数时除以年数，并标 per_year
declared-indicator-crude-in-rate-cannot-say = 期长于一年而无 per_year 标记时的年率。不同年龄结构下的高低：未控制年龄。
declared-indicator-crude-out-rate-label = 粗迁出率
declared-indicator-crude-out-rate-unit = 每千名居民／期
declared-indicator-crude-out-rate-formula = 1000 O_i / P_i；移动用期中人口，转移用期初人口；给出期长年数时除以年数，并标 per_year
declared-indicator-crude-out-rate-cannot-say = 期长于一年而无 per_year 标记时的年率。不同年龄结构下的高低：未控制年龄。
declared-indicator-crude-net-rate-label = 粗净迁移率
declared-indicator-crude-net-rate-unit = 每千名居民／期
declared-indicator-crude-net-rate-formula = 1000 N_i / P_i；移动用期中人口，转移用期初人口；给出期长年数时除以年数，并标 per_year
declared-indicator-crude-net-rate-cannot-say = 期长于一年而无 per_year 标记时的年率。不同年龄结构下的高低：未控制年龄。
declared-indicator-crude-gross-rate-label = 粗总迁移率
declared-indicator-crude-gross-rate-unit = 每千名居民／期
declared-indicator-crude-gross-rate-formula = 1000 T_i / P_i；移动用期中人口，转移用期初人口；给出期长年数时除以年数，并标 per_year
declared-indicator-crude-gross-rate-cannot-say = 期长于一年而无 per_year 标记时的年率。不同年龄结构下的高低：未控制年龄。
declared-indicator-gini-field-out-label = 区域迁出的基尼系数
declared-indicator-gini-field-out-unit = 比值，0 至 1
declared-indicator-gini-field-out-formula = Σ |M_u - M_v| / (2 (n - 2) O_i)，取各有序目的地对 u、v
declared-indicator-gini-field-out-cannot-say = 偏好哪些目的地。
declared-indicator-gini-field-in-label = 区域迁入的基尼系数
declared-indicator-gini-field-in-unit = 比值，0 至 1
declared-indicator-gini-field-in-formula = Σ |M_u - M_v| / (2 (n - 2) D_i)，取各有序来源地对 u、v
declared-indicator-gini-field-in-cannot-say = 偏好哪些来源地。
declared-indicator-preference-index-label = 迁移偏好指数
declared-indicator-preference-index-unit = 比值
declared-indicator-preference-index-formula = M_ij / (M p_i p_j)，p = P / Σ P
declared-indicator-preference-index-cannot-say = 个人心中的偏好：距离、法律与联系均在其中。
declared-indicator-velocity-index-label = 迁移速度指数
declared-indicator-velocity-index-unit = 比值
declared-indicator-velocity-index-formula = (M_ij / (P_i P_j)) Σ P
declared-indicator-velocity-index-cannot-say = 任何移动的快慢。
declared-indicator-system-preference-label = 系统的迁移偏好
declared-indicator-system-preference-unit = 比值，对全部走廊求和
declared-indicator-system-preference-formula = i ≠ j 各对之和： M_ij / (M p_i p_j)，p = P / Σ P
declared-indicator-system-preference-cannot-say = 哪些走廊突出：小区域可能占总和的大部分。
declared-indicator-system-velocity-label = 系统的迁移速度
declared-indicator-system-velocity-unit = 比值，对全部走廊求和
declared-indicator-system-velocity-formula = i ≠ j 各对之和： (M_ij / (P_i P_j)) Σ P
declared-indicator-system-velocity-cannot-say = 任何移动的快慢。
declared-indicator-relative-intensity-label = 走廊相对迁移强度
declared-indicator-relative-intensity-unit = 比值；对称：-1 至 1；对数：自然对数
declared-indicator-relative-intensity-formula = q = M_ij M / (O_i D_j)；对称：(q - 1) / (q + 1)；对数：ln q
declared-indicator-relative-intensity-cannot-say = 某一区域占主导时的任何情况：独立模型预期区域内移动，而其不可能发生；见准独立形式。
declared-indicator-relative-intensity-qi-label = 走廊相对迁移强度（准独立模型）
declared-indicator-relative-intensity-qi-unit = 比值
declared-indicator-relative-intensity-qi-formula = M_ij / E_ij，E_ij = a_i b_j（对角线除外），边际与 M 相同（比例拟合至 1e-12）
declared-indicator-relative-intensity-qi-cannot-say = 走廊为何强于两端所预示。
declared-indicator-flow-from-stocks-label = 由存量估计的走廊流动及其幅度
declared-indicator-flow-from-stocks-unit = 期内人数
declared-indicator-flow-from-stocks-formula = 以最新版存量作伪贝叶斯估计；幅度：在具备期初期末的各版存量上，六种方法的最小至最大
declared-indicator-flow-from-stocks-cannot-say = 抽样误差：幅度为方法与版本之间的差异，且可能同时有误。期内的往返：只计期末居住在别处者。
declared-indicator-flow-hhi-label = 集中度（赫芬达尔指数）
declared-indicator-flow-hhi-unit = 比值，1/K 至 1；标准化 0 至 1；有效数：类别个数
declared-indicator-flow-hhi-formula = H = Σ s_k^2；标准化：(H - 1/K) / (1 - 1/K)；有效数：1/H
declared-indicator-flow-hhi-cannot-say = 哪些类别居首。
declared-indicator-flow-theil-label = 泰尔指数
declared-indicator-flow-theil-unit = 自然单位，0 至 ln K
declared-indicator-flow-theil-formula = T = Σ s_k ln(K s_k)，0 ln 0 = 0；组间：Σ_g s_g ln(s_g K / K_g)；组内：Σ_g s_g T_g；总计 = 组间 + 组内；K 为可能的类别数
declared-indicator-flow-theil-cannot-say = 哪些类别居首。
declared-indicator-flow-entropy-label = 熵均匀度
declared-indicator-flow-entropy-unit = 比值，0 至 1
declared-indicator-flow-entropy-formula = 可能：-Σ s_k ln s_k / ln K；已见：除以出现的类别数之对数（Pielou）
declared-indicator-flow-entropy-cannot-say = 哪些类别居首。
declared-indicator-top-share-label = 最大类别所占份额
declared-indicator-top-share-unit = 份额，0 至 1
declared-indicator-top-share-formula = CR_k：最大 k 个份额之和，k = 1、4、10；与第 k 位并列者均计入
declared-indicator-top-share-cannot-say = 其余部分如何分布。
declared-indicator-mean-distance-label = 平均迁移距离
declared-indicator-mean-distance-unit = 公里
declared-indicator-mean-distance-formula = Σ M_ij d_ij / M，d 为首都间或 distance 栏所注之距离
declared-indicator-mean-distance-cannot-say = 任何人的实际行程：区域以点代表。另见中位数，可知长尾。
declared-indicator-median-distance-label = 中位迁移距离
declared-indicator-median-distance-unit = 公里
declared-indicator-median-distance-formula = 由近及远、同距合并，移动者累计份额达到 1/2 的最小 d
declared-indicator-median-distance-cannot-say = 任何人的实际行程：区域以点代表。
declared-indicator-distance-decay-label = 距离衰减系数
declared-indicator-distance-decay-unit = 弹性
declared-indicator-distance-decay-formula = E(M_ij) = exp(a_i + b_j + β ln d_ij) 的 β，对有距离的全部对（含零）作泊松伪似然
declared-indicator-distance-decay-cannot-say = 距离本身的作用：法律、语言与联系随之变化。
declared-indicator-bloc-flow-label = 集团间迁移量
declared-indicator-bloc-flow-unit = 所统计的单位
declared-indicator-bloc-flow-formula = F_AB = Σ M_ij，i 属 A、j 属 B；全部：有报告的对；匹配：双向均有报告的对
declared-indicator-bloc-flow-cannot-say = 未报告的成员。
declared-indicator-flow-type-label = 按类型的估计迁移量：外迁、回流、过境
declared-indicator-flow-type-unit = 期内人数；百分比
declared-indicator-flow-type-formula = 外迁：自出生地出发；回流：返回出生地；过境：两者皆非；百分比：占三者之和
declared-indicator-flow-type-cannot-say = 为何返回。取整可能使各类之和每格相差一人。
declared-indicator-balance-over-time-label = 走廊平衡的历年情况
declared-indicator-balance-over-time-unit = 份额；年数；相关系数
declared-indicator-balance-over-time-formula = 双向：1 - Σ|B_t| / Σ G_t，限双向俱全的年份；换向：净值变号的年数；相关：两个方向逐年变化的相关系数
declared-indicator-balance-over-time-cannot-say = 两个方向共同的原因：相关系数仅据数年。
declared-indicator-mirror-ratio-label = 镜像统计比：来源地统计除以目的地统计
declared-indicator-mirror-ratio-unit = 比值
declared-indicator-mirror-ratio-formula = r_o / r_d，同一走廊、同期、同一口径
declared-indicator-mirror-ratio-cannot-say = 两者孰是。ladder 栏列出已知使两者不同的原因。
declared-indicator-mirror-log-ratio-label = 镜像统计比的对数
declared-indicator-mirror-log-ratio-unit = 自然对数
declared-indicator-mirror-log-ratio-formula = ln(r_o / r_d)
declared-indicator-mirror-log-ratio-cannot-say = 两者孰是。ladder 栏列出已知使两者不同的原因。
declared-indicator-mirror-discrepancy-label = 镜像统计差异
declared-indicator-mirror-discrepancy-unit = 占两个统计均值的份额，-2 至 2
declared-indicator-mirror-discrepancy-formula = (r_d - r_o) / ((r_d + r_o) / 2)
declared-indicator-mirror-discrepancy-cannot-say = 两者孰是。ladder 栏列出已知使两者不同的原因。
declared-indicator-mirror-coverage-label = 双方均有统计的走廊及其已知流量
declared-indicator-mirror-coverage-unit = 占走廊的份额；流量：占已知流量的份额
declared-indicator-mirror-coverage-formula = 走廊：双方均有统计的走廊数，除以任一方有统计的走廊数；流量：前者之 K 的总和，除以后者之 K 的总和，K 为双方统计中的较大者，或唯一的一个
declared-indicator-mirror-coverage-cannot-say = 任何一方统计的优劣。已知流量的份额只就有人统计者而言：双方均未统计的走廊不计入任何一边。
declared-indicator-permit-rate-label = 每千名居民的居留许可
declared-indicator-permit-rate-unit = 每千名居民
declared-indicator-permit-rate-formula = 1000 K / P，P 为当年目的地或来源地居民
declared-indicator-permit-rate-cannot-say = 有多少人持有许可：一人可获多份，首次许可也不等于抵达。
declared-indicator-long-permit-share-label = 有效期十二个月及以上的首次许可
declared-indicator-long-permit-share-unit = 百分比
declared-indicator-long-permit-share-formula = 100 K（十二个月及以上）/ K（各种期限）
declared-indicator-long-permit-share-cannot-say = 任何人停留多久：许可可续签，也可放弃。
declared-indicator-permit-shift-share-label = 许可数量变化的来源：事由结构，或走廊自身
declared-indicator-permit-shift-share-unit = 份
declared-indicator-permit-shift-share-formula = 结构：Σ_k K_k,0 (A_k,1 / A_k,0 - 1)，A 为全部来源地；自身：K 的变化减去结构；变化 = 结构 + 自身
declared-indicator-permit-shift-share-cannot-say = 走廊为何增减。
declared-indicator-status-change-rate-label = 身份转换率
declared-indicator-status-change-rate-unit = 百分比
declared-indicator-status-change-rate-formula = 100 C_kl / V_k，C_kl 为当年由事由 k 转为 l 的数量，V_k 为年初事由 k 的有效许可
declared-indicator-status-change-rate-cannot-say = 有多少人留下：转换可能发生在首次许可多年之后。
declared-indicator-visa-volume-index-label = 签发签证指数，基年 = 100
declared-indicator-visa-volume-index-unit = 指数，基年 = 100
declared-indicator-visa-volume-index-formula = 100 I_t / I_0，0 为来源所载首年
declared-indicator-visa-volume-index-cannot-say = 来源开始之前各年。
declared-indicator-adjusted-refusal-gap-label = 拒签差距（经调整）
declared-indicator-adjusted-refusal-gap-unit = 比值，实际除以预期
declared-indicator-adjusted-refusal-gap-formula = Σ_d N_od / Σ_d (N_od + I_od) R_d，R_d 为目的地 d 对全部来源地的拒签数除以其决定数；分列各目的地及合计（_T）；区间取对数并用 delta 法
declared-indicator-adjusted-refusal-gap-cannot-say = 不平等待遇：各来源地的申请人不同。
declared-indicator-passport-mobility-label = 来源地护照的通行度
declared-indicator-passport-mobility-unit = 百分比
declared-indicator-passport-mobility-formula = 已知各目的地 u 的均值乘以 100：免签为 1，需签证为 0；落地签与电子签计 0.7 与 0.5（分级）或 0 与 0（严格）；各目的地权重相同
declared-indicator-passport-mobility-cannot-say = 工作或居住的权利；落地签与电子签的分值为约定。若已知的目的地很少，得分只就这些目的地而言。
declared-indicator-visa-reciprocity-label = 双方签证要求的互惠度
declared-indicator-visa-reciprocity-unit = 比值；份额；平均差距
declared-indicator-visa-reciprocity-formula = 互惠度：1 - 双向均已知之对的 |u_ij - u_ji| 均值；同等：u 相等之对的份额；差距：来源地国民在目的地的 u 减目的地国民在来源地的 u 之均值；加权：以 P_i P_j 加权
declared-indicator-visa-reciprocity-cannot-say = 任何工作或居留的权利；签证的难易。
declared-indicator-inbound-student-ratio-label = 入境留学生比
declared-indicator-inbound-student-ratio-unit = 百分比
declared-indicator-inbound-student-ratio-formula = 100（来自境外的学生）/（该国全部高等教育学生）
declared-indicator-inbound-student-ratio-cannot-say = 是否留下。“外国”与“流动”学生是不同人群；在线学习者两者均不计。
declared-indicator-outbound-student-ratio-label = 出国留学生比
declared-indicator-outbound-student-ratio-unit = 百分比
declared-indicator-outbound-student-ratio-formula = 100（在境外的学生）/（国内高等教育学生）
declared-indicator-outbound-student-ratio-cannot-say = 是否留下。“外国”与“流动”学生是不同人群；在线学习者两者均不计。
declared-indicator-student-net-ratio-label = 留学生净比
declared-indicator-student-net-ratio-unit = 百分比
declared-indicator-student-net-ratio-formula = 100（入境 - 出国）/（国内高等教育学生）
declared-indicator-student-net-ratio-cannot-say = 是否留下。“外国”与“流动”学生是不同人群；在线学习者两者均不计。
declared-indicator-student-retention-label = 留学生留存率
declared-indicator-student-retention-unit = 百分比
declared-indicator-student-retention-formula = 100（t + h 时持有效许可或已入籍者）/（t 年首次获学习许可者），h = 1、3、5、10年
declared-indicator-student-retention-cannot-say = 离开者去向何处；未记录的入籍者被视为离开。
declared-indicator-student-to-work-label = 学转工比例
declared-indicator-student-to-work-unit = 百分比
declared-indicator-student-to-work-formula = 100（t + h 时持工作许可者）/（t 年首次获学习许可者）
declared-indicator-student-to-work-cannot-say = 工作是否与学业相称。
declared-indicator-employment-gap-label = 外国人与本国人劳动力比率之差
declared-indicator-employment-gap-unit = 百分点；比值
declared-indicator-employment-gap-formula = 点数：该群体比率 - 本国人（或本国出生者）比率；比值：两者相除
declared-indicator-employment-gap-cannot-say = 差距的成因：各群体的年龄、学历与到来时间不同。
declared-indicator-overqualification-rate-label = 大材小用率（资历过高率）
declared-indicator-overqualification-rate-unit = 占受过高等教育的就业者的百分比
declared-indicator-overqualification-rate-formula = 100 E(ISCO 4-9) / E(ISCO 1-9)，限 ISCED 5-8 的就业者；取发布机构所印或据其计数
declared-indicator-overqualification-rate-cannot-say = 学位是否得到承认，以及为何从事该工作。
declared-indicator-vacancy-rate-label = 职位空缺率
declared-indicator-vacancy-rate-unit = 百分比
declared-indicator-vacancy-rate-formula = 100 V / (V + 已占职位)
declared-indicator-vacancy-rate-cannot-say = 移民能否填补：技能、工资与法律不在其中。
declared-indicator-tightness-label = 劳动力市场紧张度
declared-indicator-tightness-unit = 空缺／失业者
declared-indicator-tightness-formula = V / U，同一地区、职业与时期
declared-indicator-tightness-cannot-say = 失业者能否填补空缺。
declared-indicator-beveridge-point-label = 贝弗里奇点
declared-indicator-beveridge-point-unit = 占劳动力的百分比；占职位的百分比
declared-indicator-beveridge-point-formula = 失业：100 U / (U + E)；空缺：100 V / (V + E)，E 为已占职位
declared-indicator-beveridge-point-cannot-say = 仅凭一点无法看出曲线移动：曲线需多年数据。
declared-indicator-beveridge-rate-label = 同一地区和年份的失业率与职位空缺率（按公布值）
declared-indicator-beveridge-rate-unit = 占劳动力的百分比；占职位的百分比
declared-indicator-beveridge-rate-formula = 失业：15至64岁的年度比率；空缺：工业、建筑业和服务业四个季度比率的均值，未经季节调整
declared-indicator-beveridge-rate-cannot-say = 仅凭一点无法看出曲线移动：曲线需多年数据。空缺不含农业，部分国家不含小企业。失业者能否胜任空缺职位，无从得知。
declared-indicator-mismatch-index-label = 错配指数
declared-indicator-mismatch-index-unit = 份额，0 至 1
declared-indicator-mismatch-index-formula = 份额：(1/2) Σ_k |U_k/U - V_k/V|；匹配：1 - Σ_k (V_k/V)^a (U_k/U)^(1-a)，a 默认为 1/2
declared-indicator-mismatch-index-cannot-say = 哪些职业短缺；见各职业紧张度。
declared-indicator-shortage-overlap-label = 双方均短缺、或一方短缺而另一方过剩的职业
declared-indicator-shortage-overlap-unit = 占职业的份额
declared-indicator-shortage-overlap-formula = 共同：双方均短缺的职业 / 来源地短缺的职业；互补：目的地短缺且来源地过剩 / 目的地短缺
declared-indicator-shortage-overlap-cannot-say = 是否有人愿意或获准迁移：职业仅为四位数名称。
declared-indicator-location-quotient-label = 群体在职业中的区位商
declared-indicator-location-quotient-unit = 比值
declared-indicator-location-quotient-formula = (m_k / m) / (w_k / w)，m 为该群体，w 为全部劳动者；区间据 Wilson 法
declared-indicator-location-quotient-cannot-say = 成因：学历、资格承认与网络均在其中。
declared-indicator-segregation-index-label = 群体的职业隔离指数
declared-indicator-segregation-index-unit = 份额，0 至 1
declared-indicator-segregation-index-formula = (1/2) Σ_k |m_k/m - r_k/r|，r 为全部劳动者减去该群体
declared-indicator-segregation-index-cannot-say = 涉及哪些职业；见区位商。
declared-indicator-migrant-income-ratio-label = 外国人收入中位数与本国人之比
declared-indicator-migrant-income-ratio-unit = 比值
declared-indicator-migrant-income-ratio-formula = 该群体中位数 / 本国人中位数，等值净收入
declared-indicator-migrant-income-ratio-cannot-say = 同工是否同酬：家庭、工时与年龄不同。
declared-indicator-migrant-wage-ratio-label = 移民工资比
declared-indicator-migrant-wage-ratio-unit = 比值
declared-indicator-migrant-wage-ratio-formula = 原始：移民工资加权中位数 / 其他人；调整：对数工资回归中群体系数的指数（含所给控制变量）
declared-indicator-migrant-wage-ratio-cannot-say = 歧视：未列入控制变量者均在系数之中。
declared-indicator-labour-force-contribution-label = 外国人占劳动力的份额及对其增长的贡献
declared-indicator-labour-force-contribution-unit = 百分比；外国人变动：千人
declared-indicator-labour-force-contribution-formula = L = E + U，就业者与失业者；份额：100 L_f / L；对增长的贡献：100 (L_f,1 - L_f,0) / (L_1 - L_0)，逐年；外国人变动：L_f,1 - L_f,0；占就业的份额：100 E_f / E
declared-indicator-labour-force-contribution-cannot-say = 若无外国人会如何：部分占总和之比并不解释；高于 100 或低于 0，说明本国人的变动方向相反。入籍者离开该组，但仍在总和之内。
declared-indicator-employment-growth-contribution-label = 外国人与本国人对就业增长的贡献
declared-indicator-employment-growth-contribution-unit = 百分点；份额：百分比
declared-indicator-employment-growth-contribution-formula = 外国人：100 (E_f,1 - E_f,0) / E_0；本国人：100 (E_n,1 - E_n,0) / E_0，E_n = E - E_f；增长：两者之和；份额：外国人部分占增长之百分比；逐年
declared-indicator-employment-growth-contribution-cannot-say = 若无移民会如何：只是相加，并不解释。入籍者由一部分转入另一部分。
declared-indicator-remittance-share-label = 居民汇出与收到的侨汇占产出的比重
declared-indicator-remittance-share-unit = 占国内生产总值的百分比
declared-indicator-remittance-share-formula = 汇出：100 R / GDP，R 为居民汇往境外的侨汇，均为当年美元；收到：居民自境外收到的侨汇除以国内生产总值，由发布机构计算并取整
declared-indicator-remittance-share-cannot-say = 由谁汇出、汇给谁：国际收支统计居民而非移民。汇出与收到出自两家发布机构：两者之差不是差额。
declared-indicator-remittance-per-migrant-label = 走廊模型侨汇，按每名移民计
declared-indicator-remittance-per-migrant-unit = 美元／移民／年
declared-indicator-remittance-per-migrant-formula = R_od / S_do，R 为当年由 o 汇往 d 的金额，S 为此前最近一次统计的居住于 o 的来自 d 的移民
declared-indicator-remittance-per-migrant-cannot-say = 任何移民实际汇出多少：模型按存量与收入分摊总额，此值反映其权重。
declared-indicator-remittance-cost-label = 汇款 200 美元的价格
declared-indicator-remittance-cost-unit = 占金额的百分比
declared-indicator-remittance-cost-formula = （手续费 + 汇差）/ 汇款金额，走廊各服务的均值，取发布机构所印
declared-indicator-remittance-cost-cannot-say = 多数汇款人实际支付多少：各服务未按使用量加权。
declared-indicator-remittance-service-cost-label = 汇款价格（据各服务）
declared-indicator-remittance-service-cost-unit = 占金额的百分比
declared-indicator-remittance-service-cost-formula = 均值：各服务 100（手续费 + 汇差）/ 金额的均值；最低：符合条件的最便宜三项之均值（SmaRT）
declared-indicator-remittance-service-cost-cannot-say = 多数汇款人实际支付多少：各服务未按使用量加权。
declared-indicator-bilateral-remittance-label = 走廊侨汇（分摊）
declared-indicator-bilateral-remittance-unit = 美元
declared-indicator-bilateral-remittance-formula = R_od = R_d S_do Y_o / Σ_o S_do Y_o，R_d 为 d 收到的总额，S 为居住于 o 的来自 d 的移民，Y 为 o 的人均收入
declared-indicator-bilateral-remittance-cannot-say = 实际汇出多少：仅按规则分摊总额。
declared-indicator-net-migration-impact-index-label = 净迁移影响指数
declared-indicator-net-migration-impact-index-unit = 比值，1 = 平均
declared-indicator-net-migration-impact-index-formula = 影响：(CMI_c / CMI 均值)(MEI_c / MEI 均值)；强度与效率：其两个因子
declared-indicator-net-migration-impact-index-cannot-say = 谁获得人口。
declared-indicator-age-standardised-rate-label = 年龄标准化迁移率与年龄模式
declared-indicator-age-standardised-rate-unit = 每千人；岁；百分比
declared-indicator-age-standardised-rate-formula = 率：1000 Σ_a c_a m_a，c 为标准人口份额；水平：Σ_a m_a；峰值年龄与峰值：成人最高率；份额：峰值前后五岁之内
declared-indicator-age-standardised-rate-cannot-say = 各年龄为何迁移。
declared-indicator-dissimilarity-index-label = 两个分布的相异指数
declared-indicator-dissimilarity-index-unit = 份额，0 至 1
declared-indicator-dissimilarity-index-formula = (1/2) Σ_k |p_k - q_k|
declared-indicator-dissimilarity-index-cannot-say = 哪些类别不同。
declared-indicator-great-circle-distance-label = 两地距离
declared-indicator-great-circle-distance-unit = 公里
declared-indicator-great-circle-distance-formula = 球面：半径 6,371.0088 公里的半正矢公式；测地线：WGS84 椭球
declared-indicator-great-circle-distance-cannot-say = 任何人的实际行程：一个区域在此仅为一点。
declared-indicator-symmetry-test-label = 对称性与准对称性检验
declared-indicator-symmetry-test-unit = 偏差；自由度；p 值
declared-indicator-symmetry-test-formula = 对称：E_ij = E_ji 的偏差；准对称：ln E_ij = a_i + b_j + s_ij，s_ij = s_ji；边际：两者之差，自由度为区域数减去互无往来的部分数；均附自由度与卡方 p 值
declared-indicator-symmetry-test-cannot-say = 大小：移动者众多时任何偏差都显著。宜比较偏差并作时间比较。
declared-indicator-multiplicative-components-label = 迁移流的乘法分解
declared-indicator-multiplicative-components-unit = 人；份额；比值
declared-indicator-multiplicative-components-formula = M_ij = T (O_i / T)(D_j / T) I_ij；总量 T、来源地、目的地、交互 I
declared-indicator-multiplicative-components-cannot-say = 某一对为何强。
declared-indicator-components-by-group-label = 分组迁移流的乘法分解
declared-indicator-components-by-group-unit = 人；份额；比值
declared-indicator-components-by-group-formula = M_ijg = T O_i D_j G_g OD_ij OG_ig DG_jg ODG_ijg；T 为全部移动，O、D、G 为其份额，其后各项为相应维度在前述各项之外所增
declared-indicator-components-by-group-cannot-say = 某一组为何取道不同。
declared-indicator-gravity-coefficient-label = 引力模型系数
declared-indicator-gravity-coefficient-unit = 规模与距离的弹性；有联系时对数的变化
declared-indicator-gravity-coefficient-formula = E(M_ij) = exp(x_ij b) 的 b，对全部对（含零）作泊松伪似然；规模：x = ln P_i、ln P_j、ln d 及联系；效应：以来源地与目的地效应代替 P；error：其标准误，对任何方差稳健（HC0）
declared-indicator-gravity-coefficient-cannot-say = 原因；且标准误仅及一个时期，其中各对并不独立。
declared-indicator-gravity-residual-label = 走廊的引力模型残差
declared-indicator-gravity-residual-unit = 比值，实际除以拟合；皮尔逊残差
declared-indicator-gravity-residual-formula = E(M_ij) = exp(x_ij b)，泊松伪似然；规模：x = ln P_i、ln P_j、ln d 及所给联系；效应：以来源地与目的地效应代替规模，保留 ln d 与联系；取 M / E，log 为其对数，皮尔逊：(M - E) / sqrt(E)，studentised：(M - E) / sqrt(v E (1 - h))，h 为杠杆值，v 为皮尔逊残差平方和除以自由度；left_out：M 与其余各对对其预测之比，一步近似；强度：两个方向比值之积，方向：其商
declared-indicator-gravity-residual-cannot-say = 原因：模型所遗漏者（包括数据优劣）均在残差之中。
declared-indicator-undercount-ratio-label = 漏报比
declared-indicator-undercount-ratio-unit = 比值，低于 1 为漏报
declared-indicator-undercount-ratio-formula = 迁出：Σ_c r_o(x 至 c) R_x / Σ_c r_d(x 至 c) R_c，c 为除 x 外的参照报告方；迁入同理；R 将计数换算至十二个月规则；区间：百分位自助法，两个总和均按泊松计数抽取
declared-indicator-undercount-ratio-cannot-say = 真实流量：参照方亦有漏报。
declared-indicator-reconciled-flow-label = 调和后的流量
declared-indicator-reconciled-flow-unit = 人／年
declared-indicator-reconciled-flow-formula = 目的地登记质量好则取其计数；否则取两者换算至十二个月规则后的较大者；否则来源地计数除以其漏报比；rule 栏注明
declared-indicator-reconciled-flow-cannot-say = 真实流量。
declared-indicator-stock-flow-consistency-label = 存量与流量的一致性
declared-indicator-stock-flow-consistency-unit = 人；占存量的百分比
declared-indicator-stock-flow-consistency-formula = 残差：(S_1 - S_0) - (迁入 - 迁出 - 死亡 + 修正)；百分比：其除以 S_0 乘 100
declared-indicator-stock-flow-consistency-cannot-say = 哪一统计有误：残差提示序列中断与登记清理。
declared-indicator-recruitment-cost-ratio-label = 招聘成本（折合月收入），据抽样调查
declared-indicator-recruitment-cost-ratio-unit = 月收入；份额；比值
declared-indicator-recruitment-cost-ratio-formula = 每人 q = C / E，C 为全部支出，E 为首月收入；加权均值、中位数与第 80 百分位；mean_winsorised：q 在其第 99.5 百分位处截尾；总额之比：Σ wC / Σ wE；未支付及超过 1、3、6 个月的份额；q 的基尼系数
declared-indicator-recruitment-cost-components-label = 招聘成本的构成，据抽样调查
declared-indicator-recruitment-cost-components-unit = 百分比
declared-indicator-recruitment-cost-components-formula = 100 Σ w C_c / Σ w C，C_c 为工人为某项所付，C 为其全部所付；一揽子价格自成一项
declared-indicator-recruitment-cost-components-cannot-say = 谁收取了款项；只报一揽子价格者各项所付几何。
declared-indicator-recruitment-cost-surveyed-label = 受访工人的招聘成本
declared-indicator-recruitment-cost-surveyed-unit = 月收入；工人百分比；比值；人
declared-indicator-recruitment-cost-surveyed-formula = 每名工人 q = C / E；q 的均值、中位数与第 80 百分位；mean_of_payers：C > 0 者的均值；mean_with_interest：C 加贷款利息；ratio_of_totals：Σ wC / Σ wE，与 q 的均值并非同一量；nothing、above_1、above_3、above_6：工人百分比；proxy_answers、other_earnings、no_earnings：人数
declared-indicator-recruitment-cost-surveyed-cannot-say = 未受访工人的任何情况；主管机构未定义跨国数值。
declared-indicator-recruitment-cost-gap-label = 招聘成本的差距，据抽样调查
declared-indicator-recruitment-cost-gap-unit = 月收入
declared-indicator-recruitment-cost-gap-formula = q 的加权中位数之差，q = C / E：女性减男性，或一条走廊减另一条；区间：重抽样自助法（Rao 与 Wu）百分位
declared-indicator-recruitment-cost-gap-cannot-say = 差距的原因：两组工人的职业与来源地不同。
declared-indicator-recruitment-cost-ratio-cannot-say = 各走廊之上的任何合计：主管机构未定义区域或全球数值。
declared-indicator-complaints-registered-label = 登记的投诉
declared-indicator-complaints-registered-unit = 件
declared-indicator-complaints-registered-formula = 登记册所覆盖期间的记录，按走廊及一个维度的类别：登记年份、渠道、行业、事由、结果
declared-indicator-complaints-registered-cannot-say = 有多少人有理由投诉。期间重叠的登记册从不相加。
declared-indicator-complaint-resolution-share-label = 投诉按结果的构成
declared-indicator-complaint-resolution-share-unit = 百分比
declared-indicator-complaint-resolution-share-formula = 100 该结果的投诉 / 登记的投诉，未结者计入分母；两者均按发布数
declared-indicator-complaint-resolution-share-cannot-say = 结果是否公正；未结投诉的去向。
declared-indicator-complaint-recovery-share-label = 追回金额占主张金额之比
declared-indicator-complaint-recovery-share-unit = 百分比
declared-indicator-complaint-recovery-share-formula = 100 追回金额之和 / 主张金额之和，限于已结、主张大于 0 且两项金额均已知的投诉
declared-indicator-complaint-recovery-share-cannot-say = 单个劳动者追回多少：金额大者权重大。未主张的金额。
declared-indicator-complaint-resolved-within-label = 若干天内办结的投诉
declared-indicator-complaint-resolved-within-unit = 百分比
declared-indicator-complaint-resolved-within-formula = 100 (1 - S(d))，d 为登记之日起 30、90、180、365 天；S：Kaplan-Meier，未结投诉在提取日删失，撤回或转送的投诉在撤回或转送之日删失；log-log 区间
declared-indicator-complaint-resolved-within-cannot-say = 结果是否公正；撤回或被转送者白白等了多久。
declared-indicator-complaint-median-days-label = 登记投诉的办结时间中位数
declared-indicator-complaint-median-days-unit = 天
declared-indicator-complaint-median-days-formula = 使 S(d) 不高于 0.5 的最小 d；S：Kaplan-Meier，未结投诉在提取日删失，撤回或转送的投诉在撤回或转送之日删失；Brookmeyer-Crowley 区间（log-log 尺度）
declared-indicator-complaint-median-days-cannot-say = 结果是否公正；撤回或被转送者白白等了多久。
declared-indicator-complaint-backlog-label = 未结投诉
declared-indicator-complaint-backlog-unit = 件
declared-indicator-complaint-backlog-formula = year_end：登记册开始以来登记数减办结数，各年按发布数；extract：提取日的未结数，按发布数
declared-indicator-complaint-backlog-cannot-say = 登记册开始时的未结数：两者均不含。
declared-indicator-recognition-rate-label = 资格认可率，按登记册
declared-indicator-recognition-rate-unit = 百分比
declared-indicator-recognition-rate-formula = 100 认可 / 已决定，已决定：全部认可 + 部分认可 + 拒绝；full：仅全部认可，full_or_partial：含附补偿措施的认可；均按发布数
declared-indicator-recognition-rate-cannot-say = 各国资格是否等同：预料被拒者不会申请。
declared-indicator-recognition-time-label = 资格认可决定所需时间
declared-indicator-recognition-time-unit = 天；百分比
declared-indicator-recognition-time-formula = 对申请作 Kaplan-Meier，未决申请在提取日删失，撤回者在撤回日删失；median_days 附 log-log 区间；within_30、within_90、within_180、within_365：届时已决定的百分比
declared-indicator-recognition-time-cannot-say = 申请人收集材料用了多久。
declared-indicator-orientation-coverage-label = 接受行前教育或培训的出境劳动者
declared-indicator-orientation-coverage-unit = 百分比
declared-indicator-orientation-coverage-formula = 100 受训 / 情况已知的出境劳动者；completed：完成者，begun：含未完成者；均按发布数
declared-indicator-orientation-coverage-cannot-say = 学到了什么，在境外是否有用。
declared-indicator-cost-per-trained-worker-label = 人均行前培训费用
declared-indicator-cost-per-trained-worker-unit = 登记册货币，每名劳动者
declared-indicator-cost-per-trained-worker-formula = 完成培训且费用已知的劳动者名额费用的均值
declared-indicator-cost-per-trained-worker-cannot-say = 劳动者本人付了多少：由谁承担见付款方维度。按当时价格。
declared-indicator-dispute-share-by-training-label = 受训与未受训劳动者的争议
declared-indicator-dispute-share-by-training-unit = 百分比
declared-indicator-dispute-share-by-training-formula = 100 有争议的劳动者 / 情况已知的劳动者，按是否受训；均按发布数
declared-indicator-dispute-share-by-training-cannot-say = 差异是否由培训造成：受训者从事的工作不同，也更清楚向何处投诉。
declared-indicator-matching-gap-label = 按职业的空缺与求职者
declared-indicator-matching-gap-unit = 岗位与人；百分比
declared-indicator-matching-gap-formula = gap：V - C，某职业的未填空缺减在册求职者；vacancies_without_candidate：100 Σ max(V - C, 0) / Σ V；candidates_without_vacancy：100 Σ max(C - V, 0) / Σ C，按单个职业或该层级全部职业（_T），ISCO-08 大类（isco_1）或中类（isco_2）；均按发布数
declared-indicator-matching-gap-cannot-say = 求职者是否适合空缺：同一职业内技能、地点与工资不一。
declared-indicator-complaint-rate-label = 投诉率
declared-indicator-complaint-rate-unit = 每千名派出劳动者
declared-indicator-complaint-rate-formula = 1000 投诉 / 派出劳动者（或人年）；区间：精确泊松
declared-indicator-complaint-rate-cannot-say = 有多少人有理由投诉：知道门路且敢于投诉者才会投诉。
declared-indicator-clearance-rate-label = 结案率
declared-indicator-clearance-rate-unit = 百分比
declared-indicator-clearance-rate-formula = 100 当期办结 / 当期收到；清理旧案时可超过 100
declared-indicator-clearance-rate-cannot-say = 是否有人得到帮助：驳回亦为办结。
declared-indicator-disposition-time-label = 预计结案时间
declared-indicator-disposition-time-unit = 天
declared-indicator-disposition-time-formula = 365 期末未结 / 当年办结
declared-indicator-disposition-time-cannot-say = 任一投诉实际用时；见办结时间。
declared-indicator-resolution-time-test-label = 各组办结时间的比较
declared-indicator-resolution-time-test-unit = 统计量；自由度；概率
declared-indicator-resolution-time-test-formula = 对数秩检验：统计量 d' V^-1 d，取除一组外的各组，d_g = Σ_t (O_gt - E_gt)，E_gt = D_t n_gt / n_t，t 为有办结之日，V 为 d 的超几何方差；自由度：组数减 1；p：若各组办结相同，出现同样或更大差异的概率
declared-indicator-resolution-time-test-cannot-say = 哪一组较慢及其原因；结果是否公正。
declared-indicator-resolution-time-label = 投诉办结时间
declared-indicator-resolution-time-unit = 天；份额
declared-indicator-resolution-time-formula = Kaplan-Meier，未结案件在提取日删失，撤回或转送的案件在撤回或转送之日删失；中位数附 log-log 区间；30、90、180 天内办结份额；180 天限制均值
declared-indicator-resolution-time-cannot-say = 结果是否公正。
declared-indicator-outcome-incidence-label = 投诉结果的累积发生
declared-indicator-outcome-incidence-unit = 份额
declared-indicator-outcome-incidence-formula = 30、90、180、365 天各结果的 Aalen-Johansen 累积发生率；并非某一结果的 1 减 Kaplan-Meier；区间：± 1.96 标准误，限于 0 与 1
declared-indicator-outcome-incidence-cannot-say = 结果是否公正。
declared-indicator-detection-rate-label = 每十万居民查明受害人数
declared-indicator-detection-rate-unit = 每十万居民
declared-indicator-detection-rate-formula = 100,000 查明 / P；区间：精确泊松
declared-indicator-detection-rate-cannot-say = 受害人有多少：此值同样反映识别的努力。不据此排列国家。
declared-indicator-labour-exploitation-share-label = 查明受害人中的劳动剥削
declared-indicator-labour-exploitation-share-unit = 百分比
declared-indicator-labour-exploitation-share-formula = 100 劳动剥削 / 形式已知者；区间：Wilson
declared-indicator-labour-exploitation-share-cannot-say = 未查明者中此形式的普遍程度。
declared-indicator-foreign-victim-share-label = 查明受害人中的外国公民
declared-indicator-foreign-victim-share-unit = 百分比
declared-indicator-foreign-victim-share-formula = 100 外国公民 / 国籍已知者；区间：Wilson
declared-indicator-foreign-victim-share-cannot-say = 未查明的被贩运者。
declared-indicator-identification-ratio-label = 认定比
declared-indicator-identification-ratio-unit = 百分比
declared-indicator-identification-ratio-formula = 100 正式认定 / 疑似受害人
declared-indicator-identification-ratio-cannot-say = 未获认定者是否为受害人。
declared-indicator-investigation-to-conviction-label = 定罪与起诉之比
declared-indicator-investigation-to-conviction-unit = 百分比
declared-indicator-investigation-to-conviction-formula = 100 t 年定罪 / t - 2年起诉；注明时滞
declared-indicator-investigation-to-conviction-cannot-say = 任一案件的结果。
declared-indicator-indicator-score-label = 人口贩运操作指标（按维度）
declared-indicator-indicator-score-unit = 占案件的百分比
declared-indicator-indicator-score-formula = 某一维度在两项强指标、一强一中或一弱、三项中、两中一弱时为阳性；规则可选
declared-indicator-indicator-score-cannot-say = 法院是否会认定贩运。
declared-indicator-flow-residual-net-label = 残差法净迁移
declared-indicator-flow-residual-net-unit = 人
declared-indicator-flow-residual-net-formula = 前向：P_1 - s P_0；后向：P_1 / s - P_0；平均：两者均值；生命事件：P_1 - P_0 - B + D
declared-indicator-flow-residual-net-cannot-say = 期内往返的移动；两次统计的误差均在其中。
declared-indicator-flow-stock-drop-negative-label = 存量差分法（舍去负值）
declared-indicator-flow-stock-drop-negative-unit = 期内人数
declared-indicator-flow-stock-drop-negative-formula = max(S2_br - S1_br, 0)，自 b 至 r
declared-indicator-flow-stock-drop-negative-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-stock-reverse-negative-label = 存量差分法（负值计为回流）
declared-indicator-flow-stock-reverse-negative-unit = 期内人数
declared-indicator-flow-stock-reverse-negative-formula = max(dS_br, 0) + max(-dS_rb, 0)，自 b 至 r
declared-indicator-flow-stock-reverse-negative-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-migration-rate-label = 迁移率法
declared-indicator-flow-migration-rate-unit = 期内人数
declared-indicator-flow-migration-rate-formula = X S1_br / Σ S1（对角线除外）；X = 各区域 |净迁移| 之和
declared-indicator-flow-migration-rate-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-min-open-label = 人口核算法（开放，最小迁移）
declared-indicator-flow-min-open-unit = 期内人数
declared-indicator-flow-min-open-formula = 按出生地：留居者 min(a, e)；f_odb = x_bo y_bd / Σ y_b；多出者离开系统
declared-indicator-flow-min-open-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-min-closed-label = 人口核算法（封闭，最小迁移）
declared-indicator-flow-min-closed-unit = 期内人数
declared-indicator-flow-min-closed-formula = 同开放核算，但两表的出生地合计以比例拟合取中（至 1e-12）
declared-indicator-flow-min-closed-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-pseudo-bayes-label = 伪贝叶斯估计
declared-indicator-flow-pseudo-bayes-unit = 期内人数
declared-indicator-flow-pseudo-bayes-formula = 0.87 最小迁移 + 0.13 独立，均据封闭核算
declared-indicator-flow-pseudo-bayes-cannot-say = 期内的移动：只计期末居于他处者。单一方法并非事实；见各方法的幅度。
declared-indicator-flow-method-spread-label = 估计流量及其幅度
declared-indicator-flow-method-spread-unit = 期内人数；自然对数
declared-indicator-flow-method-spread-formula = 估计：伪贝叶斯，以六种方法的最小至最大为幅度；中位数；对数幅度：ln(最大 / 最小)
declared-indicator-flow-method-spread-cannot-say = 抽样误差：幅度为方法之间的差异，各方法可能同时有误。
declared-indicator-flow-to-net-totals-label = 拟合净迁移总量的流量
declared-indicator-flow-to-net-totals-unit = 期内人数
declared-indicator-flow-to-net-totals-formula = 熵：y_ij = m_ij a_i / a_j，若给定总量则为 c m_ij a_i / a_j；平方：在 y 不小于 0 时 Σ (y - m)^2 最小；加权平方：Σ (y - m)^2 / m 最小；各区域迁入减迁出如所给，先平衡净值至和为 0
declared-indicator-flow-to-net-totals-cannot-say = 先验未含者。
declared-indicator-change-to-net-totals-label = 符合净迁移总量所需的最小流量改动
declared-indicator-change-to-net-totals-unit = 期内人数；share：占先验移动的份额，0 至 1
declared-indicator-change-to-net-totals-formula = absolute：在 y 不小于 0 且各区域迁入减迁出如所给时 Σ |y - m| 的最小值；absolute_of：熵最小与平方最小之流量的同一总和；share：absolute / M
declared-indicator-change-to-net-totals-cannot-say = 哪些流量有误：仅说明先验与净值相距多远。
declared-indicator-estimated-flow-label = 走廊的迁移量（已发表的估计），附各方法的范围
declared-indicator-estimated-flow-unit = 期内人数
declared-indicator-estimated-flow-formula = 伪贝叶斯估计；幅度：同一来源、版本与时期六种方法的最小与最大
declared-indicator-estimated-flow-cannot-say = 抽样误差：幅度为方法之间的差异，各方法可能同时有误。期内的移动不计。
declared-indicator-visa-waiver-before-after-label = 免签前一年与后一年的来者
declared-indicator-visa-waiver-before-after-unit = 所统计的单位
declared-indicator-visa-waiver-before-after-formula = 之前：生效日之前最后一个完整年度；之后：生效日之后第一个完整年度；变化：之后 - 之前
declared-indicator-visa-waiver-before-after-cannot-say = 差异由免签造成：两年之间还有其他变化。

declared-source-undesa-migrant-stock-title = 国际移民存量，按目的地与来源地
declared-source-undesa-migrant-stock-territory = 中国指中国内地；中国香港、中国澳门各自为目的地和来源地。自中国香港、中国澳门居住于内地者计为内地的移民。
declared-source-undesa-migrant-stock-definition = 年中在他国出生者，未记录出生地时为他国公民；依据普查、登记与调查，其间为估计。
declared-source-undesa-migrant-stock-licence = CC BY 3.0 IGO
declared-source-nbs-census-foreigners-title = 中国内地外籍人员，按国籍与性别
declared-source-nbs-census-foreigners-territory = 中国内地。中国香港、中国澳门和台湾居民与外籍人员分列，不计入其合计。
declared-source-nbs-census-foreigners-definition = 在中国内地居住三个月及以上的外国国籍者。
declared-source-nbs-census-foreigners-licence = 未声明开放许可；注明出处引用个别数字
declared-source-eurostat-immigration-by-partner-title = 按上一居住国的迁入
declared-source-eurostat-immigration-by-partner-territory = 中国指中国内地（代码 CN）；中国香港、中国澳门、台湾另为对方地区。
declared-source-eurostat-immigration-by-partner-definition = 前来居住十二个月及以上者，按上一居住国；依据登记或调查，部分国家为估计（标记 e）。
declared-source-eurostat-immigration-by-partner-licence = CC BY 4.0
declared-source-eurostat-emigration-by-partner-title = 按下一居住国的迁出
declared-source-eurostat-emigration-by-partner-territory = 中国指中国内地（代码 CN）；中国香港、中国澳门、台湾另为对方地区。
declared-source-eurostat-emigration-by-partner-definition = 离开十二个月及以上者，按下一居住国；依据登记或调查，部分国家为估计（标记 e）。
declared-source-eurostat-emigration-by-partner-licence = CC BY 4.0
declared-source-eurostat-immigration-by-citizenship-title = 按年龄组、性别与国籍的迁入
declared-source-eurostat-immigration-by-citizenship-territory = 中国公民（代码 CN）：中国香港、中国澳门不单列，另一导出文件将该代码标为“China including Hong Kong”。台湾另列。原苏联、南斯拉夫、捷克斯洛伐克等国公民不计。
declared-source-eurostat-immigration-by-citizenship-definition = 前来居住十二个月及以上者，不论从何处来，按国籍；来源地指国籍，不是所离开的国家。NAT：报告国本国公民合计；FOR：其余全部，含无国籍者。中断与估计的标记在第三方整理的版本中丢失。
declared-source-eurostat-immigration-by-citizenship-licence = CC BY 4.0
declared-source-destatis-migration-report-title = 按国家、国籍、出生地与性别的跨德国边境迁移
declared-source-destatis-migration-report-territory = 中国含中国香港、中国澳门，报告不加区分：其单元格状态为 D，并以发布机构原文为标记。台湾与巴勒斯坦领土另列。苏丹含登记为前苏丹者（状态 D）。英国公民含直布罗陀、海峡群岛与马恩岛公民。
declared-source-destatis-migration-report-definition = 当年登记的跨境迁移，不论国籍；为人次，不是人数，不论时间长短。按居住国：离开或前往的国家；按国籍或出生地：该国公民或出生者的迁入迁出，不论从何处来、往何处去。较小的单元格至 2024年保密，2025年起略作改动（单元格密钥法），故各部分之和未必等于合计。
declared-source-destatis-migration-report-licence = dl-de/by-2-0
declared-source-destatis-german-migration-title = 德国与外国之间的迁移，德国公民，按国家
declared-source-destatis-german-migration-territory = 中国以该表所印为准，未说明是否含中国香港、中国澳门：发布机构年度报告在一张表中称“China”，在另一张中称“China (inkl. Hongkong und Macau)”。台湾未列名。塞尔维亚与科索沃自2008年起计，黑山自2006年6月起，苏丹与南苏丹自2024年起分列。
declared-source-destatis-german-migration-definition = 当年登记的德国公民跨境迁移；为人次，不是人数，不论时间长短。来源地与目的地为离开与前往的国家。2016年前后不可比；未注销户籍而离开者不在其内。
declared-source-destatis-german-migration-licence = dl-de/by-2-0
declared-source-eurostat-first-permits-title = 首次许可，按事由、有效期与国籍
declared-source-eurostat-first-permits-territory = 中国公民含中国香港：同一组数字在另一导出文件中标为“China including Hong Kong”。
declared-source-eurostat-first-permits-definition = 当年发给第三国公民的三个月及以上的首次许可；续签、欧盟公民与季节工不计。
declared-source-eurostat-first-permits-licence = CC BY 4.0
declared-source-eurostat-unemployment-rate-title = 按性别、年龄和国籍分的失业率
declared-source-eurostat-unemployment-rate-territory = 公民只分为本国、欧盟其他成员国和欧盟以外国家三组；中国不单列，不能从中推知。
declared-source-eurostat-unemployment-rate-definition = 失业者占同年龄、同性别、同国籍劳动力（就业者与失业者）之比，年平均；欧盟劳动力调查，居住于私人住户者。
declared-source-eurostat-unemployment-rate-licence = CC BY 4.0
declared-source-eurostat-vacancy-rate-title = 按行业（NACE Rev. 2）分的职位空缺率，季度数据
declared-source-eurostat-vacancy-rate-territory = 报告国领土；不含其地区、各欧元区及其他年份的欧盟。丹麦仅调查工商经济，法国仅调查雇员十人及以上的企业，法国和意大利均不含公共行政（COM(2022) 355）。
declared-source-eurostat-vacancy-rate-definition = 空缺职位占空缺与已占职位之和的百分比。空缺指新设、尚未填补或即将空出，且雇主正积极从外部招人填补的有酬职位（欧洲议会和理事会第453/2008号条例）。
declared-source-eurostat-vacancy-rate-licence = CC BY 4.0
declared-source-eurostat-over-qualification-title = 按国籍分的大材小用率
declared-source-eurostat-over-qualification-territory = 公民只分为本国、欧盟其他成员国和欧盟以外国家三组；中国不单列，不能从中推知。
declared-source-eurostat-over-qualification-definition = 受过高等教育（ISCED 5–8）而从事低或中等技能职业（ISCO 4–9）的就业者，占同年龄、同性别、同国籍受过高等教育的全部就业者之比；欧盟劳动力调查。
declared-source-eurostat-over-qualification-licence = CC BY 4.0
declared-source-eurostat-employment-title = 按性别、年龄和国籍的就业人数
declared-source-eurostat-employment-territory = 按报告国的划分：本国公民、其他欧盟成员国公民和其他所有人；不区分单一国籍，因此没有中国。不含欧元区及其他年份的欧盟；欧盟27国作为国家集团与其成员并列。
declared-source-eurostat-employment-definition = 参考周内为报酬或利润工作一小时以上或暂时离岗的人；欧盟劳动力调查年平均值，私人住户。
declared-source-eurostat-employment-licence = CC BY 4.0
declared-source-eurostat-labour-status-title = 按性别、年龄、国籍和就业状况的人口
declared-source-eurostat-labour-status-territory = 按报告国的划分：本国公民、其他欧盟成员国公民和其他所有人；不区分单一国籍，因此没有中国。不含欧元区及其他年份的欧盟；欧盟27国作为国家集团与其成员并列。
declared-source-eurostat-labour-status-definition = 私人住户中该群体的人口，按参考周的活动状况；欧盟劳动力调查年平均值。
declared-source-eurostat-labour-status-licence = CC BY 4.0
declared-source-published-permits-title = 中国公民的许可、蓝卡与授权，按印出的数字
declared-source-published-permits-territory = 按各发布机构所指的中国；欧盟统计局的代码CN含中国香港。
declared-source-published-permits-definition = 按原样印出的单个数字：首次许可、签发的蓝卡、根据第2014/66号和第2016/801号指令的授权、各国许可。
declared-source-published-permits-licence = 注明出处引用的事实；欧盟统计局自身的数字为CC BY 4.0
declared-source-china-administrative-title = 在华外国人：出入境、许可与学生，按公布的数字
declared-source-china-administrative-territory = 中国内地。中国香港、中国澳门和台湾居民另计。
declared-source-china-administrative-definition = 按公布的单个数字：出入境以人次计，签证与许可以证件计，学生含各类课程。半年数为全年的一部分，从不与其相加。
declared-source-china-administrative-licence = 官方公布的事实，注明出处引用
declared-source-moe-students-title = 来华留学生，按国家、学位与层次
declared-source-moe-students-territory = 中国内地。中国香港、中国澳门和台湾学生不计为外国学生。
declared-source-moe-students-definition = 当年在读的外国籍学生：全部、学位生及其他、按层次，以及中国政府奖学金获得者。
declared-source-moe-students-licence = 官方公布的事实；由研究者录入的年鉴未注明许可
declared-source-eurostat-valid-permits-title = 十二月三十一日有效许可，按事由、有效期与国籍
declared-source-eurostat-valid-permits-territory = 中国公民含中国香港：同一组数字在另一导出文件中标为“China including Hong Kong”。
declared-source-eurostat-valid-permits-definition = 当年十二月三十一日有效的三个月及以上居留许可。
declared-source-eurostat-valid-permits-licence = CC BY 4.0
declared-source-dg-home-schengen-visas-title = 申根国家短期签证完整统计
declared-source-dg-home-schengen-visas-territory = 中国指驻中国内地领馆；中国香港、中国澳门另列。为申请提交地，不论国籍。
declared-source-dg-home-schengen-visas-definition = 当年各领馆的申请与签证。签发与不予签发之和可超过申请，因决定可在次年作出；不予签发比拒签略宽。
declared-source-dg-home-schengen-visas-licence = CC BY 4.0（委员会第 2011/833/EU 号决定）
declared-source-passport-index-title = 按护照与目的地的签证要求
declared-source-passport-index-territory = 中国指中华人民共和国护照；中国香港、中国澳门各有护照。
declared-source-passport-index-definition = 普通护照，短期停留，以该版当日的指数为准。
declared-source-passport-index-licence = MIT（采集代码库的数据集）；注明 passportindex.org
declared-source-recruitment-costs-title = 移民劳动者承担的招聘成本，公布数字
declared-source-recruitment-costs-territory = 中国仅作为在日技能实习生的来源地出现。
declared-source-recruitment-costs-definition = 劳动者为被招聘所付费用，或折合的月收入，以出版物表述为准；基数与时期各异。
declared-source-recruitment-costs-licence = 注明出处引用事实；出版物保留各自版权
declared-source-worldbank-population-title = 总人口
declared-source-worldbank-population-territory = 中国指中国内地；中国香港、中国澳门另列。
declared-source-worldbank-population-definition = 不论身份或国籍的居民，年中估计。
declared-source-worldbank-population-licence = CC BY 4.0
declared-source-ecb-exchange-rates-title = 欧元参考汇率
declared-source-ecb-exchange-rates-territory = CNY 为中国内地人民币，自2005年4月1日起报价。
declared-source-ecb-exchange-rates-definition = 银行日约 14:15 的参考汇率，不是交易汇率。
declared-source-ecb-exchange-rates-licence = 免费使用，须注明来源
declared-source-abel-cohen-flows-title = 国际双边迁移流量估计，六种方法
declared-source-abel-cohen-flows-territory = 各国依联合国移民存量：中国指中国内地，中国香港、中国澳门另列。2011年前的苏丹（SUD）及塞尔维亚和黑山（SCG）并非今日国家，在1990至2010年各期中略去。
declared-source-abel-cohen-flows-definition = 五年间居住国的变化，由联合国按出生地的移民存量估计；期内再迁或返回者未计。
declared-source-abel-cohen-flows-licence = CC BY 4.0
declared-source-unesco-students-title = 国际流动高等教育学生，按来源地与目的地
declared-source-unesco-students-territory = 中国指中国内地；中国香港、中国澳门各自为来源地和目的地。荷属安的列斯及2011年前的苏丹略去。
declared-source-unesco-students-definition = 为攻读学位而跨境、当年在目的地在读的来自来源地的高等教育学生，依目的地报告。
declared-source-unesco-students-licence = CC BY-SA 3.0 IGO
declared-source-worldbank-remittance-matrix-title = 双边汇款估计
declared-source-worldbank-remittance-matrix-territory = 中国指中国内地；中国香港、中国澳门自行收发，内地据称所收的四分之一来自中国香港。矩阵中没有台湾。
declared-source-worldbank-remittance-matrix-definition = 移民汇款的分析估计（状态均为E），百万现价美元；由汇款收入、移民存量与收入推算，并非来自汇款记录。零表示模型未见移民，而非未曾汇款。
declared-source-worldbank-remittance-matrix-licence = CC BY 4.0
declared-source-worldbank-remittance-price-title = 汇寄200美元的平均总费用，按走廊
declared-source-worldbank-remittance-price-territory = 中国仅为收款方，来自16国；中国及中国香港、中国澳门、台湾均非汇出方，后三者亦非收款方。寄往2010年解体的荷属安的列斯的报价略去。
declared-source-worldbank-remittance-price-definition = 所观察报价的费用与汇率差价的简单平均，占汇款额（等值200美元）的百分比；期间首日为该季度首日。
declared-source-worldbank-remittance-price-licence = CC BY 4.0
declared-indicator-published-figure-label = 已印出的数字
declared-indicator-published-figure-unit = 按所印；逐行注明
declared-indicator-published-figure-formula = 按所印的数字，附其概念、单位、分项、时期与出处；不相加，不平均，不折算
declared-indicator-published-figure-cannot-say = 未印出的任何情况；概念、单位或时期不同的两个数字不可比。
declared-indicator-instrument-standing-label = 国家在国际文书中的状态
declared-indicator-instrument-standing-unit = 1 为已批准，0 为未批准
declared-indicator-instrument-standing-formula = 1：批准、加入、接受、核准或继承；0：没有，或仅签署；均以时期之日为准
declared-indicator-instrument-standing-cannot-say = 文书是否得到实施；副本之日以后的状态。
declared-indicator-instruments-ratified-label = 一国批准的劳动、移徙与打击贩运文书
declared-indicator-instruments-ratified-unit = 项
declared-indicator-instruments-ratified-formula = 清单中该国已批准的文书数；reported：状态可知者；expected：清单总数
declared-indicator-instruments-ratified-cannot-say = 劳动者实际享有的权利。不据此对国家排名：文书轻重不一，副本新旧不同。
declared-indicator-tip-placement-label = 在美国人口贩运报告中的级别
declared-indicator-tip-placement-unit = 级别：1、2、2.5（第二级观察名单）、3
declared-indicator-tip-placement-formula = 该年报告给予该国的级别
declared-indicator-tip-placement-cannot-say = 贩运有多少：级别是一国政府对他国努力的评判。
declared-indicator-bilateral-agreement-label = 两国之间的协定，按事项与行为
declared-indicator-bilateral-agreement-unit = 1：该行为可知
declared-indicator-bilateral-agreement-formula = 来源注明日期的行为记 1：签署、生效，或列名于某日的名单；实习生上限则为每年人数
declared-indicator-bilateral-agreement-cannot-say = 协定是否仍然有效，帮助了多少人。
declared-indicator-trafficking-chain-label = 从识别到定罪：各环节印出了什么
declared-indicator-trafficking-chain-unit = 按所印；逐行注明
declared-indicator-trafficking-chain-formula = 按所印的数字，归入其所述环节：识别、保护、援助、起诉、定罪
declared-indicator-trafficking-chain-cannot-say = 受害人有多少：已识别者是当局所发现的，查得越细发现越多。
declared-indicator-complaint-rate-published-label = 每千名劳动者的投诉，据印出的数字
declared-indicator-complaint-rate-published-unit = 每 1,000 名获批或派出劳动者的投诉
declared-indicator-complaint-rate-published-formula = 1000 × 收到的投诉 / 批准数或派出人数，同一机制，完全相同的时期
declared-indicator-complaint-rate-published-cannot-say = 有多少人有理由投诉：越为人知的机制收到越多。往年派出的劳动者也会投诉。
declared-indicator-complaint-settlement-published-label = 每百件收到的投诉中了结的，据印出的数字
declared-indicator-complaint-settlement-published-unit = 百分比
declared-indicator-complaint-settlement-published-formula = 100 × 了结或解决的投诉 / 收到的投诉，同一机制，完全相同的时期
declared-indicator-complaint-settlement-published-cannot-say = 收到的投诉中有多少已了结：当年了结的可能是此前收到的。超过 100 表示在清理积案。
declared-indicator-survey-size-label = 一项招聘成本调查须访问的劳动者
declared-indicator-survey-size-unit = 名劳动者
declared-indicator-survey-size-formula = n = m / (1 + m / N) / r；m = z² p (1 − p) / e² × (1 + (b − 1) ρ)；N 为该年首次工作类居留许可数，p = 0.5 为变动最大的比例，e 为 95% 区间之半，b 为每个地点的人数，ρ 为其相似程度，r 为应答比例
declared-indicator-survey-size-cannot-say = 其中多少人可以找到：许可不是地址。按性别或技能分列，每组都需要同样多的人。
declared-indicator-evaluation-round-label = 一国在某公约下完成的评估轮次
declared-indicator-evaluation-round-unit = 轮
declared-indicator-evaluation-round-formula = 截至时期之日，公约专家已完成的最近一轮评估
declared-indicator-evaluation-round-cannot-say = 专家发现了什么；也不说明后一轮是否在进行。
declared-concept-convicted-traffickers = 被定罪的贩运者
declared-concept-eu-blue-cards-granted-migr-resbc = 签发的欧盟蓝卡（migr_resbc）
declared-concept-first-residence-permits-migr-resfirst = 首次居留许可（migr_resfirst）
declared-concept-forced-marriage-victims-identified = 已识别的强迫婚姻受害人
declared-concept-multi-purpose-shelters-able-to-take-victims = 可收容受害人的综合庇护所
declared-concept-possible-victims-registered = 登记的可能受害人
declared-concept-possible-victims-registered-share = 登记的可能受害人，占比
declared-concept-registered-victims = 登记的受害人
declared-concept-registered-victims-share = 登记的受害人，占比
declared-concept-residence-permits-issued = 签发的居留许可
declared-concept-shelters-dedicated-to-trafficking-victims = 贩运受害人专用庇护所
declared-concept-shelters-for-foreign-trafficking-victims = 收容外国贩运受害人的庇护所
declared-concept-victims-detected = 发现的受害人
declared-concept-victims-formally-identified = 正式识别的受害人
declared-concept-victims-identified = 已识别的受害人
declared-concept-victims-of-sexual-and-labour-exploitation-not-trafficking = 性剥削与劳动剥削受害人（非贩运）
declared-concept-victims-of-trafficking-formally-identified = 正式识别的贩运受害人
declared-concept-persons-convicted-of-trafficking-related-crimes = 因贩运相关犯罪被定罪者
declared-concept-victims-of-trafficking-for-sexual-exploitation = 以性剥削为目的的贩运受害人
declared-concept-registered-victims-per-million-inhabitants = 每百万居民登记的受害人
declared-concept-pdot-trainees-cumulated = 行前培训学员，累计
declared-concept-pdot-trainees-target = 行前培训学员，目标
declared-concept-beneficiaries-planned-before-you-go = “Before you go”项目计划受益人
declared-concept-budget-for-pre-departure-training-call-2-2019-amif = 行前培训预算，2019年第2号征集（AMIF）
declared-concept-certified-pdot-trainers = 获认证的行前培训师
declared-concept-length-of-pdot = 行前培训时长
declared-concept-projects-of-pre-departure-training = 行前培训项目
declared-concept-share-of-s-u-c-c-e-s-s-clients-from-mainland-china = S.U.C.C.E.S.S.机构来自中国内地的服务对象占比
declared-concept-yearly-visits-of-the-portal-mein-weg-nach-deutschland = “Mein Weg nach Deutschland”网站年访问量
declared-concept-fee-paid-to-agency = 付给中介的费用
declared-concept-fee-paid-to-recruiting-company = 付给招聘公司的费用
declared-concept-price-paid-for-visa-and-work-contract = 为签证与劳动合同所付价格
declared-concept-compensation-awarded-in-one-case = 一起案件判付的赔偿
declared-concept-service-fee-chargeable-to-workers-with-whom-the-firm-has-a-labour-contract = 可向与企业签有劳动合同者收取的服务费
declared-concept-deposit-or-financial-guarantee-chargeable-to-workers = 可向劳动者收取的押金或担保
declared-concept-risk-reserve-fund-per-licensed-firm-minimum = 每家持证企业的风险准备金下限
declared-concept-licence-condition-minimum-registered-capital = 许可条件：注册资本下限
declared-concept-licence-condition-minimum-experienced-managers = 许可条件：有经验管理人员下限
declared-concept-complaint-centre-for-dispatched-workers-set-up = 设立外派劳务人员投诉中心
declared-breakdown-age-children = 年龄：儿童
declared-breakdown-citizenship-dutch = 国籍：荷兰
declared-breakdown-citizenship-eu-member-states = 国籍：欧盟成员国
declared-breakdown-form-both-sex-trafficking-and-forced-labour = 形式：性贩运兼强迫劳动
declared-breakdown-form-forced-begging = 形式：强迫乞讨
declared-breakdown-form-forced-criminality = 形式：强迫犯罪
declared-breakdown-form-forced-labour = 形式：强迫劳动
declared-breakdown-form-labour-trafficking = 形式：劳动贩运
declared-breakdown-form-other-forms-outside-the-sex-industry = 形式：性行业以外的其他形式
declared-breakdown-form-sex-trafficking = 形式：性贩运
declared-breakdown-form-sexual-exploitation = 形式：性剥削
declared-breakdown-girls-under-18 = 18岁以下女童
declared-breakdown-sex-female = 性别：女
declared-breakdown-sex-male = 性别：男
declared-breakdown-9-centres-of-nsdc = NSDC的9个中心
declared-breakdown-all-services = 所有服务
declared-breakdown-plan = 计划
declared-breakdown-target = 目标
declared-breakdown-69-workers-from-gucheng-hebei = 河北故城69名工人
declared-breakdown-83-nantong-workers = 南通83名工人
declared-breakdown-all-kinds-of-workers = 各类劳动者
declared-breakdown-cooks-trafficking-investigation = 厨师，贩运调查
declared-breakdown-one-construction-worker = 一名建筑工人
declared-unit-cny = 元
declared-unit-cny-per-worker = 元/人
declared-unit-eur = 欧元
declared-unit-eur-per-worker = 欧元/人
declared-unit-agencies = 家
declared-unit-cases = 起
declared-unit-event = 事件
declared-unit-firms = 家
declared-unit-hours = 小时
declared-unit-per-cent = %
declared-unit-persons = 人
declared-unit-persons-per-year = 人/年
declared-unit-projects = 个
declared-unit-shelters = 处
declared-unit-visits = 次
declared-unit-workers = 人
declared-unit-working-days = 工作日
declared-instrument-council-of-europe-anti-trafficking-convention-2005 = 欧洲委员会打击人口贩运公约，2005年
declared-instrument-ilo-abolition-of-forced-labour-convention-1957-no-105 = 国际劳工组织废除强迫劳动公约，1957年（第105号）
declared-instrument-ilo-domestic-workers-convention-2011-no-189 = 国际劳工组织家庭工人公约，2011年（第189号）
declared-instrument-ilo-forced-labour-convention-1930-no-29 = 国际劳工组织强迫劳动公约，1930年（第29号）
declared-instrument-ilo-freedom-of-association-convention-1948-no-87 = 国际劳工组织结社自由公约，1948年（第87号）
declared-instrument-ilo-migrant-workers-supplementary-provisions-convention-1975-no-143 = 国际劳工组织移民工人（补充条款）公约，1975年（第143号）
declared-instrument-ilo-migration-for-employment-convention-revised-1949-no-97 = 国际劳工组织移民就业公约（修订），1949年（第97号）
declared-instrument-ilo-protocol-of-2014-to-the-forced-labour-convention = 国际劳工组织强迫劳动公约2014年议定书
declared-instrument-ilo-right-to-organise-and-collective-bargaining-convention-1949-no-98 = 国际劳工组织组织权与集体谈判权公约，1949年（第98号）
declared-instrument-ilo-violence-and-harassment-convention-2019-no-190 = 国际劳工组织暴力和骚扰公约，2019年（第190号）
declared-instrument-international-covenant-on-civil-and-political-rights-1966 = 公民权利和政治权利国际公约，1966年
declared-instrument-international-covenant-on-economic-social-and-cultural-rights-1966 = 经济、社会及文化权利国际公约，1966年
declared-instrument-un-convention-against-transnational-organized-crime-2000 = 联合国打击跨国有组织犯罪公约，2000年
declared-instrument-un-migrant-workers-convention-1990 = 联合国移徙工人公约，1990年
declared-instrument-un-trafficking-in-persons-protocol-2000-palermo = 联合国打击人口贩运议定书，2000年（巴勒莫）
declared-instrument-ilo-private-employment-agencies-convention-1997-no-181 = 国际劳工组织私营就业机构公约，1997年（第181号）
declared-tier-tier-1 = 第1级
declared-tier-tier-2 = 第2级
declared-tier-tier-2-watch-list = 第2级观察
declared-tier-tier-3 = 第3级
declared-source-china-workers-abroad-title = 中国境外劳务人员：人数、规定、费用、纠纷，已印出的数字
declared-source-china-workers-abroad-territory = 中国内地的劳动者，多为某一省；中国香港、中国澳门、台湾视为境外。
declared-source-china-workers-abroad-definition = 按所印的单个数字。承包工程人员是全部境外人员的一部分；费用为某名或某批劳动者自述所付。
declared-source-china-workers-abroad-licence = 引用事实、法律文本与报道，注明出处
declared-source-china-visa-waivers-title = 中国对欧洲护照的单方面免签，2023至2026年
declared-source-china-visa-waivers-territory = 中国内地；中国香港、中国澳门另有入境规定。
declared-source-china-visa-waivers-definition = 自该日起，普通护照持有人可免签停留，用于商务、旅游、探亲访友和过境；不可工作。
declared-source-china-visa-waivers-licence = 官方的事实公告
declared-source-complaints-title = 移徙劳动者的投诉及其结果，已印出的数字
declared-source-complaints-territory = 不含中国；中国香港与台湾各自列为目的地。
declared-source-complaints-definition = 某来源国某机制的投诉、案件、劳动者或金额，按所印；时期重叠。
declared-source-complaints-licence = 引用事实并注明出处；出版物保留其版权
declared-source-trafficking-victims-title = 已识别和登记的贩运受害人、被定罪者，已印出的数字
declared-source-trafficking-victims-territory = 中国按美国报告的范围：不含中国香港、中国澳门和台湾。
declared-source-trafficking-victims-definition = 该国当局在该时期识别或登记的受害人，除分项另有说明外不分来源；不是实有人数。
declared-source-trafficking-victims-licence = 美国政府作品：公有领域；欧盟统计局：注明来源可再利用；其他：引用事实并注明出处
declared-source-unodc-trafficked-girls-title = 作为贩运受害人被发现的女童
declared-source-unodc-trafficked-girls-territory = 中国指中国内地，无数据行；中国香港、中国澳门另计。
declared-source-unodc-trafficked-girls-definition = 该国当局当年发现并报告给联合国毒品和犯罪问题办公室的18岁以下女性受害人。
declared-source-unodc-trafficked-girls-licence = 联合国毒品和犯罪问题办公室：注明出处可自由使用；Our World in Data的加工为CC BY 4.0
declared-source-tip-tiers-title = 《人口贩运报告》的级别
declared-source-tip-tiers-territory = 中国指中国内地；中国香港、中国澳门、台湾各自列级。
declared-source-tip-tiers-definition = 美国国务院在该年报告中给予的级别。
declared-source-tip-tiers-licence = 美国政府作品：公有领域
declared-source-greta-evaluations-title = 打击人口贩运专家组（GRETA）最近一轮评估
declared-source-greta-evaluations-territory = 中国不是该公约缔约方，不在评估之列。
declared-source-greta-evaluations-definition = 报告已通过或由后一轮证明已完成的最近一轮，按页面所述；年份为报告年份。
declared-source-greta-evaluations-licence = 引用事实并注明出处
declared-source-treaty-ratifications-title = 劳动、移徙与打击贩运文书的批准
declared-source-treaty-ratifications-territory = 中国指作为缔约方的中华人民共和国；欧盟指联盟本身，不指其成员国。
declared-source-treaty-ratifications-definition = 批准含加入、接受、核准与继承；行为之日为来源所载的交存或登记之日，常不可知。
declared-source-treaty-ratifications-licence = 引用事实并注明出处
declared-source-skills-agreements-title = 学位与社保协定、配对、资格承认，已印出的数字
declared-source-skills-agreements-territory = 中国不含中国香港与台湾，二者的打工度假计划自成一类。
declared-source-skills-agreements-definition = 按所印的单个事实与数字：协定及日期、年度上限（状态D）、许可、德国的承认程序。
declared-source-skills-agreements-licence = 法律文本可自由使用；德国联邦统计局dl-de/by-2-0；引用报道中的事实并注明出处
declared-source-orientation-training-title = 行前教育、培训与考试，已印出的数字
declared-source-orientation-training-territory = 中国仅作为加拿大一家机构服务对象的来源地出现。
declared-source-orientation-training-definition = 按所印的单个数字：受训或受试人数、课时、费用、预算、调查答案；多为一地或一期。
declared-source-orientation-training-licence = 引用官方声明与报道中的事实并注明出处；加拿大政府的表格为官方版权，仅限非商业复制
declared-source-published-students-title = 中国与欧盟国家之间的学生与研究人员，已印出的数字
declared-source-published-students-territory = 中国按各发布机构的口径；2015年的欧盟28国含英国。
declared-source-published-students-definition = 按所印的单个数字：在读外国学生、当年出国学生、国际研究人员、奖学金。
declared-source-published-students-licence = 引用事实并注明出处；出版物版权归其所有
declared-source-published-recognition-title = 学位与职业资格的承认，已印出的数字
declared-source-published-recognition-territory = 中国仅作为认证归国毕业生学位的机构出现。
declared-source-published-recognition-definition = 按所印的单个数字：申请、已办结程序与决定是三种统计；肯定决定可为完全或有限等值。
declared-source-published-recognition-licence = 引用事实；德国联邦统计局dl-de/by-2-0，欧盟委员会第2011/833/EU号决定
declared-source-published-skills-title = 短缺职业与中国劳动力市场供求，已印出的数字
declared-source-published-skills-territory = 中国指内地提交报告的城市（95至102个）。欧洲指欧盟、挪威与瑞士合计。
declared-source-published-skills-definition = 按所印的单个数字：EURES报告中的国家与职业；中国最缺工的一百个职业的岗位、求职者与排名。
declared-source-published-skills-licence = 引用事实并注明出处；欧洲劳工局自身内容按第2011/833/EU号决定
declared-source-surveyed-recruitment-cost-title = 以收入月数表示的招聘成本，按调查
declared-source-surveyed-recruitment-cost-territory = 国家按调查编码手册所称；中国指内地。
declared-source-surveyed-recruitment-cost-definition = 劳动者及其家庭为得到第一份境外工作所付，除以其首个完整月的收入；为受访前三年内开始工作的受雇者。
declared-source-surveyed-recruitment-cost-licence = 归调查持有者
declared-source-registered-figures-title = 投诉、资格认可、培训与匹配，按登记册
declared-source-registered-figures-territory = 国家以登记册的编码簿为准；中国指中国内地。
declared-source-registered-figures-definition = 登记册在所覆盖期间、截至提取日的记录；计数取最接近的五的倍数，且在变化达到阈值之前保持不变。
declared-source-registered-figures-licence = 由登记册保管者决定
declared-source-imf-purchasing-power-title = 购买力平价隐含换算率
declared-source-imf-purchasing-power-territory = 中国指中国内地；中国香港、中国澳门和台湾各自成行。科索沃、约旦河西岸和加沙使用基金组织自己的代码。
declared-source-imf-purchasing-power-definition = 一现时国际元合本国货币若干，保留三位小数：换算率过小者可靠性低。实际数据末年之后为基金组织的估计值；版本当年及以后为预测，不予采用。基金组织并非购买力平价的原始来源。
declared-source-imf-purchasing-power-licence = 国际货币基金组织使用条款：须注明来源，不得商业性再分发
declared-source-ctdc-assisted-victims-title = 各机构汇总个案记录中获得援助及向热线报告的人口贩运受害人
declared-source-ctdc-assisted-victims-territory = CN 指中国大陆；HK、MO、TW 各有代码。
declared-source-ctdc-assisted-victims-definition = 当年登记的人员，依各合作机构的个案记录或热线联系；并非抽样，也不表示受害人总数。
declared-source-ctdc-assisted-victims-licence = CTDC 使用条款：注明来源，不得重新识别个人，非商业用途；有待确认
declared-source-ctdc-synthetic-victims-title = 已识别人口贩运受害人及其剥削者的合成记录
declared-source-ctdc-synthetic-victims-territory = 依数据集划分的世界区域；不列国家。
declared-source-ctdc-synthetic-victims-definition = 依国际移民组织已识别或援助的受害人个案档案生成的合成记录；其数目与档案相近，不表示受害人总数。
declared-source-ctdc-synthetic-victims-licence = CTDC 使用条款：注明来源，非商业用途；有待确认
declared-concept-recognition-of-foreign-professional-qualifications = 承认国外职业资格
declared-concept-foreign-students-enrolled = 在读外国学生
declared-concept-foreign-degrees-applications-for-recognition = 国外学位：认证申请
declared-concept-eu-states-with-such-an-agreement = 签有此类协定的欧盟国家
declared-concept-occupations-in-shortage-in-at-least-one-country = 至少一国短缺的职业
declared-concept-100-occupations-most-in-shortage = 最缺工的100个职业
declared-concept-overseas-labour-disputes-and-incidents-cumulated = 境外劳务纠纷与事件，累计
declared-concept-workers-involved-in-disputes-and-incidents = 纠纷与事件涉及的劳动者
declared-concept-labour-dispute-cases-of-overseas-workers-filed-in-court = 境外劳务人员诉至法院的劳动纠纷案件
