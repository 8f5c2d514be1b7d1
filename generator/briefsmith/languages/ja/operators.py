"""Words that make a Japanese statement no plain assertion of the number in it, by the kind of thing they do to it.

Each constant is lines of a table of `Phrases`.
"""

LONGER_WORDS = r"""
unit @w=社: (?:長|員|会|内|外|説|債|宅|屋|交|風|歌|訓|印|名)
unit @w=台: (?:湾|風|地|詞|座|本|車|頭|紙|帳|形|所|北|南)
unit @w=人: (?:形|物|事|権|口|気|類|民|質|材|格|望|選|力|手|造|工|魚|妻)
unit @w=本: (?:店|部|社|人|日|名|当|来|質|格|気|物|箱|棚|屋|土|校|文|体|島|音|能)
unit @w=店: (?:長|員|主|頭|名)
unit @w=校: (?:長|則|舎|庭|歌|門|名|友)
unit @w=部: (?:長|員|下|品|隊|門|屋|族|署|位|活|会|落|首)
unit @w=国: (?:民|会|家|土|籍|道|王|産|税|債|境|際|連|技|旗|歌|宝|鉄|電|勢)
unit @w=枚: (?:方|挙)
unit @w=回: (?:線|答|路|復|収|避|顧|想|教)
unit @w=個: (?:人|性|体|別|室|展)
unit @w=点: (?:字|滴|検|火|灯|呼|眼)
unit @w=日: (?:本|曜|記|程|付|常|光|陰|傘|米|系|銀|経|射|誌)
unit @w=年: (?:賀|金|齢|貢|輪|俸|商|功)
unit @w=倍: (?:率|音)
unit @w=話: (?:題|者|術|法)
"""
"""Counters that are the start of a longer word: ten heads of firms (10社長) are no ten firms."""

NAMES = r"""
name: (?:といえども|坊主|一首|物語|重奏|角形|大陸)
"""
"""Idioms and titles."""

DIFFERENCES = r"""
change @!ratio,!difference: (?:の)?(?:値上げ|値下げ|上昇|下落|増加|減少|引き?上げ|引き?下げ|上乗せ|増や|減ら|上げ|下げ|伸ば|増え|減っ|上が|下が)(?:し|す|て|っ|り|の|る)*[、,]?(?:約|計|合計)?[$¥€]?[\d一二三四五六七八九十]
change @!ratio,!difference: (?:も)?(?:多い|少ない|高い|低い|長い|短い|上回る|下回る|増の|減の|高の|安の)[、,]?(?:約)?[$¥€]?[\d一二三四五六七八九十]
"""
"""By how much it changed, with the level right behind."""

WHOLES = r"""
number: (?:の)?(?:うち|内)[、,]?[^。]{0,12}?[\d一二三四五六七八九十]
number: (?:を除く|を除いた|を除き|を除いて|以外|を別として|は別として)
"""
"""The whole of which another number is a part, and what is left out of it."""

CORRECTED = r"""
supposition: (?:か|なのか|だったか)(?:[、。?]|との|という|と(?:問|尋|聞|疑))
number: [、,]?(?:いや|いえ|もとい|失礼|ではなく|でなく|じゃなく)
"""
"""A speaker puts himself right."""

DISTANCES = r"""
number: \dコンマ
number: あと(?:約|わずか|ほんの)?
rate: (?:[1一](?:人|件|台|回|日|時間|か月|ヶ月|カ月|社|世帯|戸|頭)|人口[^、。]{0,6}|単位面積)(?:当たり|あたり|当り|につき|ごとに|毎に)(?:約|平均)?
rate: (?<![\d曜同当翌前本昨今来先毎半])(?:月|年|週|日)に(?:約|平均|およそ)?
bracket: \((?:前回|前年|前期|前年同期|昨年|前年度|前回調査)[はが:：]?(?:約)?
supposition: (?:かつて|以前|往時|最盛期|全盛期|ピーク時)(?:に)?は?[^、。]{0,12}
supposition: 当初(?:は|、)?(?:約)?
"""
"""How far it is to the number that counts, what it is per, and of what other time it is."""

UNREAL = r"""
supposition: [(]?[誤正][):：]|のか、?と(?:疑|問|尋|聞|いぶか|の(?:声|指摘|疑))
supposition: のか(?:は)?(?:疑問|不明|どうか|わから|分から|定か)|かどうか|か否か|(?:だろう|でしょう|のだろう)か|かは(?:不明|わから|分から|定か)|疑義|疑問(?:視|が|だ|符|を)|信ぴょう性|信憑性|とは(?:考え|思い|言い)?(?:にく|がた|難)|とは思えな|眉唾|証拠(?:は|が)な|根拠(?:は|が)な
supposition: もらいたい|て(?:ほし|欲し)い|たいものだ|ばいいのに|ればよか|夢見|期待した(?:が|ものの|けれど)|(?:あれ|いれ|来れ|すれ|なれ)ば(?:完成|成功|実現|達成|勝|間に合)
supposition: 小説(?:で|の中|に)|(?:映画|ドラマ|漫画|アニメ|物語|ゲーム|童話|寓話)(?:の中)?では|架空|冗談|フィクション|夢の中|見せかけ|ふりをし|エイプリルフール
supposition: (?:だった|あった|いた)(?:が|ものの|けれど)、?(?:今では|今は|現在は|いまは|実際は|実際には|後に|のちに|その後)
currency @w=元: (?:台湾|香港)(?:元|ドル)
currency @w=ドル: (?:豪|香港|カナダ|シンガポール|台湾|ニュージーランド)ドル
"""
"""Doubts and questions, wishes, play and fiction, and what is no longer so."""

CALLED_OFF = r"""
negation: ^[^。]{0,14}(?:は|が|も)(?:皆無|ゼロ|[1一][人度日件社]も)
negation: ^[^。た]{0,24}(?:中止|見送|取りやめ|取り止め|白紙|凍結|撤回|破談|断念|頓挫|お蔵入り|立ち消え|棚上げ|廃案|否決|却下|ご破算|実現しな|幻に終)
"""
"""A purpose that was given up; where its clause has a past of its own, that is what happened."""
