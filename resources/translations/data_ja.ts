<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>charts</name>
    <message>
        <source>An Agenda for Peace</source>
        <translation>『平和への課題』</translation>
    </message>
    <message>
        <source>Security and the conflict cycle</source>
        <translation>安全保障と紛争サイクル</translation>
    </message>
    <message>
        <source>Cooperative security framework</source>
        <translation>協調的安全保障の枠組み</translation>
    </message>
    <message>
        <source>People: exchange, sentiment, trust</source>
        <translation>人々：交流・世論感情・信頼</translation>
    </message>
    <message>
        <source>Symbiotic community</source>
        <translation>共生共同体</translation>
    </message>
    <message>
        <source>Trade and industrial networks</source>
        <translation>貿易と産業ネットワーク</translation>
    </message>
    <message>
        <source>Aid and infrastructure</source>
        <translation>援助とインフラ</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>経済</translation>
    </message>
    <message>
        <source>Costs and resources</source>
        <translation>費用と資源</translation>
    </message>
    <message>
        <source>billion $</source>
        <translation>十億ドル</translation>
    </message>
    <message>
        <source>2024 dollars</source>
        <translation>2024年価格</translation>
    </message>
    <message>
        <source>Overall stability</source>
        <translation>総合安定度</translation>
    </message>
    <message>
        <source>How far the region is from war, 0 to 100; the worst pairs count more.</source>
        <translation>この地域が戦争からどれだけ遠いか（0〜100）。悪い二国間関係ほど重く数えます。</translation>
    </message>
    <message>
        <source>At the edge of war</source>
        <translation>戦争の瀬戸際</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>脆弱</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>緊張</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>張りつめている</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>不安が残る</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>落ち着きつつある</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>落ち着いている</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>盤石</translation>
    </message>
    <message>
        <source>From black hole to last frontier</source>
        <translation>ブラックホールからラストフロンティアへ</translation>
    </message>
    <message>
        <source>Maturity of the cooperative security framework, 0 to 5; each stage counts only as far as the earlier ones hold.</source>
        <translation>協調的安全保障の枠組みの成熟度（0〜5）。各段階は、それより前の段階が保たれている限りでしか数えられません。</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>ブラックホール</translation>
    </message>
    <message>
        <source>Interim stability</source>
        <translation>暫定的安定</translation>
    </message>
    <message>
        <source>Economic cooperation</source>
        <translation>経済協力</translation>
    </message>
    <message>
        <source>Cooperative security</source>
        <translation>協調的安全保障</translation>
    </message>
    <message>
        <source>Last frontier</source>
        <translation>ラストフロンティア</translation>
    </message>
    <message>
        <source>Sunshine era</source>
        <translation>太陽政策期</translation>
    </message>
    <message>
        <source>Talks first</source>
        <translation>対話優先</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Korean war</source>
        <translation>朝鮮戦争</translation>
    </message>
    <message>
        <source>Preventive diplomacy</source>
        <translation>予防外交</translation>
    </message>
    <message>
        <source>Keeps disputes from arising and from escalating.</source>
        <translation>係争の発生と激化を防ぎます。</translation>
    </message>
    <message>
        <source>Peacemaking</source>
        <translation>平和創造</translation>
    </message>
    <message>
        <source>Brings hostile parties to agreement.</source>
        <translation>敵対する当事者を合意に導きます。</translation>
    </message>
    <message>
        <source>Peace-keeping</source>
        <translation>平和維持</translation>
    </message>
    <message>
        <source>Presence where it is needed, with consent.</source>
        <translation>必要な場所に、同意を得て展開します。</translation>
    </message>
    <message>
        <source>Peace-building</source>
        <translation>平和構築</translation>
    </message>
    <message>
        <source>Structures that keep peace from relapsing.</source>
        <translation>平和が再び崩れるのを防ぐ仕組みです。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>People and trust</source>
        <translation>人々と信頼</translation>
    </message>
    <message>
        <source>Costs and the economy</source>
        <translation>費用と経済</translation>
    </message>
    <message>
        <source>The four elements of peace</source>
        <translation>平和の四要素</translation>
    </message>
    <message>
        <source>Preventive diplomacy, peacemaking, peace-keeping and peace-building of the region; higher is better.</source>
        <translation>この地域の予防外交、平和創造、平和維持、平和構築。高いほど良好です。</translation>
    </message>
    <message>
        <source>index 0–100</source>
        <translation>指数0〜100</translation>
    </message>
    <message>
        <source>Keeping disputes from arising and from escalating: confidence, early warning, presence; higher is better.</source>
        <translation>信頼醸成、早期警報、予防展開により、係争の発生と激化を防ぐこと。高いほど良好です。</translation>
    </message>
    <message>
        <source>Preventive diplomacy by country</source>
        <translation>国別の予防外交</translation>
    </message>
    <message>
        <source>Preventive diplomacy around each country: the mean of its pairs; higher is better.</source>
        <translation>各国をめぐる予防外交。その国の二国間関係の平均です。高いほど良好です。</translation>
    </message>
    <message>
        <source>Preventive diplomacy by pair</source>
        <translation>二国間別の予防外交</translation>
    </message>
    <message>
        <source>Preventive diplomacy between two countries; choose a pair, or see which ones move most.</source>
        <translation>二国間の予防外交。二国間関係を選ぶか、最も動くものを確かめてください。</translation>
    </message>
    <message>
        <source>Bringing hostile parties to agreement: negotiation, mediation, short crises; higher is better.</source>
        <translation>交渉、調停、危機の早期収束により、敵対する当事者を合意に導くこと。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peacemaking by country</source>
        <translation>国別の平和創造</translation>
    </message>
    <message>
        <source>Peacemaking around each country: the mean of its pairs; higher is better.</source>
        <translation>各国をめぐる平和創造。その国の二国間関係の平均です。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peacemaking by pair</source>
        <translation>二国間別の平和創造</translation>
    </message>
    <message>
        <source>Peacemaking between two countries; choose a pair, or see which ones move most.</source>
        <translation>二国間の平和創造。二国間関係を選ぶか、最も動くものを確かめてください。</translation>
    </message>
    <message>
        <source>Presence where it is needed, with consent, and absence of war and of unresolved armistice; higher is better.</source>
        <translation>必要な場所に同意を得て展開していること、戦争や決着していない休戦がないこと。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-keeping by country</source>
        <translation>国別の平和維持</translation>
    </message>
    <message>
        <source>Peace-keeping around each country: the mean of its pairs; higher is better.</source>
        <translation>各国をめぐる平和維持。その国の二国間関係の平均です。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-keeping by pair</source>
        <translation>二国間別の平和維持</translation>
    </message>
    <message>
        <source>Peace-keeping between two countries; choose a pair, or see which ones move most.</source>
        <translation>二国間の平和維持。二国間関係を選ぶか、最も動くものを確かめてください。</translation>
    </message>
    <message>
        <source>Structures that keep peace from relapsing: joint projects, exchange, trust; higher is better.</source>
        <translation>共同事業、交流、信頼など、平和が再び崩れるのを防ぐ仕組み。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-building by country</source>
        <translation>国別の平和構築</translation>
    </message>
    <message>
        <source>Peace-building around each country: the mean of its pairs; higher is better.</source>
        <translation>各国をめぐる平和構築。その国の二国間関係の平均です。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-building by pair</source>
        <translation>二国間別の平和構築</translation>
    </message>
    <message>
        <source>Peace-building between two countries; choose a pair, or see which ones move most.</source>
        <translation>二国間の平和構築。二国間関係を選ぶか、最も動くものを確かめてください。</translation>
    </message>
    <message>
        <source>Capacities for peace</source>
        <translation>平和のための能力</translation>
    </message>
    <message>
        <source>What a pair of countries can do in each of the four elements, before the results it has.</source>
        <translation>四要素のそれぞれで二国間に備わる能力。実際の結果は含みません。</translation>
    </message>
    <message>
        <source>How far the region is from war: pairs weighted by their importance, the worst ones counting more; higher is better.</source>
        <translation>この地域が戦争からどれだけ遠いか。二国間関係を重要度で重みづけし、悪いものほど重く数えます。高いほど良好です。</translation>
    </message>
    <message>
        <source>Stability by country</source>
        <translation>国別の安定度</translation>
    </message>
    <message>
        <source>Stability of the pairs of each country; higher is better.</source>
        <translation>各国の二国間関係の安定度。高いほど良好です。</translation>
    </message>
    <message>
        <source>Stability by pair</source>
        <translation>二国間別の安定度</translation>
    </message>
    <message>
        <source>Expected state of each pair, from war (0) to stable peace (100).</source>
        <translation>各二国間関係について見込まれる状態。戦争（0）から安定した平和（100）まで。</translation>
    </message>
    <message>
        <source>Stability, all pairs</source>
        <translation>安定度（全二国間）</translation>
    </message>
    <message>
        <source>Expected state of each pair in the year shown, from war (0) to stable peace (100); darker is more stable.</source>
        <translation>表示中の年に各二国間関係について見込まれる状態。戦争（0）から安定した平和（100）まで。色が濃いほど安定しています。</translation>
    </message>
    <message>
        <source>Conflict cycle of a pair</source>
        <translation>二国間の紛争サイクル</translation>
    </message>
    <message>
        <source>Probability of each phase of conflict between two countries; the five add up to 100 %.</source>
        <translation>二国間の紛争の各局面にある確率。五つの合計は100%です。</translation>
    </message>
    <message>
        <source>% probability</source>
        <translation>%（確率）</translation>
    </message>
    <message>
        <source>Stable peace</source>
        <translation>安定した平和</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>係争</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危機</translation>
    </message>
    <message>
        <source>Armed conflict</source>
        <translation>武力紛争</translation>
    </message>
    <message>
        <source>Armistice</source>
        <translation>休戦</translation>
    </message>
    <message>
        <source>Conflict cycle of the region</source>
        <translation>域内の紛争サイクル</translation>
    </message>
    <message>
        <source>Each pair counts the same: the share of the 21 pairs expected in each phase; the five add up to 100 %. No range is drawn.</source>
        <translation>21の二国間関係のうち、各局面にあると見込まれるものの割合。どの関係も同じ重みで数え、五つの合計は100%です。範囲は描かれません。</translation>
    </message>
    <message>
        <source>% of pairs</source>
        <translation>%（二国間関係に占める割合）</translation>
    </message>
    <message>
        <source>Probability of crisis</source>
        <translation>危機の確率</translation>
    </message>
    <message>
        <source>Chance that a pair is in crisis: force is used or coercion is open; lower is better.</source>
        <translation>二国間が危機にある確率。武力が使われるか、公然と威圧が行われている状態です。低いほど良好です。</translation>
    </message>
    <message>
        <source>Probability of dispute</source>
        <translation>係争の確率</translation>
    </message>
    <message>
        <source>Chance that a pair is in dispute: threats and displays of force; lower is better.</source>
        <translation>二国間が係争にある確率。威嚇や武力の誇示がある状態です。低いほど良好です。</translation>
    </message>
    <message>
        <source>Probability of armed conflict</source>
        <translation>武力紛争の確率</translation>
    </message>
    <message>
        <source>Chance that a pair is at war in a given year. The base rate is judgement, not measurement.</source>
        <translation>ある年に二国間が戦争状態にある確率。基礎となる頻度は測定値ではなく、判断による値です。</translation>
    </message>
    <message>
        <source>Risk of crisis or war, all pairs</source>
        <translation>危機または戦争のリスク（全二国間）</translation>
    </message>
    <message>
        <source>Chance that a pair is in crisis or at war in the year shown; darker is more. Move along the years below to change the year.</source>
        <translation>表示中の年に、二国間が危機または戦争にある確率。色が濃いほど高い値です。下の年の上を動かすと、年が変わります。</translation>
    </message>
    <message>
        <source>Outbreaks of war</source>
        <translation>戦争の勃発</translation>
    </message>
    <message>
        <source>Chance per year that a crisis of the pair turns into armed conflict; lower is better.</source>
        <translation>二国間の危機が武力紛争に転じる一年当たりの確率。低いほど良好です。</translation>
    </message>
    <message>
        <source>% per year</source>
        <translation>%／年</translation>
    </message>
    <message>
        <source>Pairs expected at war</source>
        <translation>戦争状態と見込まれる二国間関係</translation>
    </message>
    <message>
        <source>Expected number of pairs in armed conflict in the region; lower is better.</source>
        <translation>この地域で武力紛争にあると見込まれる二国間関係の数。低いほど良好です。</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>New disputes</source>
        <translation>新たな係争</translation>
    </message>
    <message>
        <source>Pairs that fall from stable peace into dispute per year, as a chance; lower is better.</source>
        <translation>安定した平和から係争に陥る一年当たりの確率。低いほど良好です。</translation>
    </message>
    <message>
        <source>New disputes in the region</source>
        <translation>域内の新たな係争</translation>
    </message>
    <message>
        <source>Pairs that fall from stable peace into dispute per year, as a chance, weighted by the importance of the pairs; lower is better.</source>
        <translation>安定した平和から係争に陥る一年当たりの確率。二国間関係の重要度で加重。低いほど良好です。</translation>
    </message>
    <message>
        <source>Escalation to crisis</source>
        <translation>危機への激化</translation>
    </message>
    <message>
        <source>Disputes that become crises per year, as a chance. Trade and joint firms act here, if anywhere.</source>
        <translation>係争が危機に至る一年当たりの確率。貿易や合弁企業に効果があるとすれば、ここに現れます。</translation>
    </message>
    <message>
        <source>Escalation in the region</source>
        <translation>域内の激化</translation>
    </message>
    <message>
        <source>Disputes that become crises per year, as a chance, weighted by the importance of the pairs; lower is better.</source>
        <translation>係争が危機になる一年当たりの確率。二国間関係の重要度で加重。低いほど良好です。</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>敵意</translation>
    </message>
    <message>
        <source>Grievance and enemy image between two countries; fades over decades, returns in a crisis.</source>
        <translation>二国間のわだかまりと敵のイメージ。数十年かけて薄れ、危機が起こるとよみがえります。</translation>
    </message>
    <message>
        <source>Hostility, all pairs</source>
        <translation>敵意（全二国間）</translation>
    </message>
    <message>
        <source>Grievance and enemy image of each pair in the year shown; darker is more.</source>
        <translation>表示中の年における、二国間のわだかまりと敵のイメージ。色が濃いほど強いことを示します。</translation>
    </message>
    <message>
        <source>Military effort</source>
        <translation>軍備</translation>
    </message>
    <message>
        <source>Military effort of each country; 1 is its level of 1992.</source>
        <translation>各国が軍備に注ぐ力。1992年の水準が1です。</translation>
    </message>
    <message>
        <source>1992 = 1</source>
        <translation>1992年＝1</translation>
    </message>
    <message>
        <source>Threat seen</source>
        <translation>脅威認識</translation>
    </message>
    <message>
        <source>Threat that each country sees in the crises and wars of its own pairs, from 0 to 3.</source>
        <translation>各国が自国の二国間関係における危機や戦争に感じる脅威。0から3まで。</translation>
    </message>
    <message>
        <source>level 0–3</source>
        <translation>水準0〜3</translation>
    </message>
    <message>
        <source>Moral hazard</source>
        <translation>モラルハザード</translation>
    </message>
    <message>
        <source>Room for brinkmanship that aid and unconditional relief give North Korea; lower is better.</source>
        <translation>援助や無条件の緩和が北朝鮮に与える、瀬戸際政策の余地。低いほど良好です。</translation>
    </message>
    <message>
        <source>Agreements held by mediators</source>
        <translation>調停者が支える合意</translation>
    </message>
    <message>
        <source>Agreements that stand on outside mediators rather than on trust; they decay.</source>
        <translation>信頼ではなく、外部の調停者に支えられた合意。次第に崩れていきます。</translation>
    </message>
    <message>
        <source>Maturity of the cooperative security framework: each stage counts only as far as the earlier ones hold.</source>
        <translation>協調的安全保障の枠組みの成熟度。各段階は、それより前の段階が保たれている限りでしか数えられません。</translation>
    </message>
    <message>
        <source>stage 0–5</source>
        <translation>段階0〜5</translation>
    </message>
    <message>
        <source>Conditions of the stages</source>
        <translation>各段階の条件</translation>
    </message>
    <message>
        <source>How far the condition of each stage is fulfilled today; thresholds are judgement.</source>
        <translation>各段階の条件がその時点でどこまで満たされているか。しきい値は判断によるものです。</translation>
    </message>
    <message>
        <source>% fulfilled</source>
        <translation>%（達成度）</translation>
    </message>
    <message>
        <source>Practice of cooperative security</source>
        <translation>協調的安全保障の実践</translation>
    </message>
    <message>
        <source>Preventive diplomacy, peacemaking and trust as they are practised in the region.</source>
        <translation>この地域で実践されている予防外交、平和創造、信頼。</translation>
    </message>
    <message>
        <source>Regional integration</source>
        <translation>域内統合</translation>
    </message>
    <message>
        <source>Corridors and industrial networks of the region, weighted by the importance of the pairs.</source>
        <translation>この地域の回廊と産業ネットワーク。二国間関係の重要度で重みづけしています。</translation>
    </message>
    <message>
        <source>Diplomacy that is returned</source>
        <translation>応答のある外交</translation>
    </message>
    <message>
        <source>Effort of both sides that the other believes; one-sided effort counts little.</source>
        <translation>双方が行い、相手に信用されている外交努力。片側だけの努力はほとんど数えられません。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Trust between states and societies: slow to build, quick to break.</source>
        <translation>国家と社会の間の信頼。築くには時間がかかり、壊れるのは一瞬です。</translation>
    </message>
    <message>
        <source>Trust, all pairs</source>
        <translation>信頼（全二国間）</translation>
    </message>
    <message>
        <source>Trust between states and societies of each pair in the year shown; darker is more.</source>
        <translation>表示中の年における、国家と社会の間の信頼。色が濃いほど高い値です。</translation>
    </message>
    <message>
        <source>Trust in the region</source>
        <translation>域内の信頼</translation>
    </message>
    <message>
        <source>Trust of all pairs, weighted by their importance; higher is better.</source>
        <translation>すべての二国間関係の信頼。重要度で重みづけしています。高いほど良好です。</translation>
    </message>
    <message>
        <source>Citizen exchange</source>
        <translation>市民交流</translation>
    </message>
    <message>
        <source>Visits a year between two countries, in both directions together.</source>
        <translation>二国間の年間訪問者数。双方向の合計です。</translation>
    </message>
    <message>
        <source>million visits per year</source>
        <translation>百万人／年</translation>
    </message>
    <message>
        <source>Citizen exchange in the region</source>
        <translation>域内の市民交流</translation>
    </message>
    <message>
        <source>Visits between all pairs in both directions.</source>
        <translation>すべての二国間の双方向の訪問。</translation>
    </message>
    <message>
        <source>Contact per head</source>
        <translation>一人当たりの接触</translation>
    </message>
    <message>
        <source>How dense contact between two peoples is, seen from their numbers.</source>
        <translation>人口に照らして、両国民の接触がどれだけ密か。</translation>
    </message>
    <message>
        <source>Contact between people, all pairs</source>
        <translation>人々の接触（全二国間）</translation>
    </message>
    <message>
        <source>How dense contact between two peoples is in the year shown, seen from their numbers; darker is more.</source>
        <translation>表示中の年に、人口に照らして両国民の接触がどれだけ密か。色が濃いほど密です。</translation>
    </message>
    <message>
        <source>Sympathy of the first country</source>
        <translation>第一の国の好感度</translation>
    </message>
    <message>
        <source>Share of people in the first country of the pair who see the second one favourably.</source>
        <translation>二国のうち第一の国で、第二の国に好感を持つ人の割合。</translation>
    </message>
    <message>
        <source>% of people</source>
        <translation>%（国民に占める割合）</translation>
    </message>
    <message>
        <source>Sympathy of the second country</source>
        <translation>第二の国の好感度</translation>
    </message>
    <message>
        <source>Share of people in the second country of the pair who see the first one favourably.</source>
        <translation>二国のうち第二の国で、第一の国に好感を持つ人の割合。</translation>
    </message>
    <message>
        <source>Sympathy in both directions</source>
        <translation>双方向の好感度</translation>
    </message>
    <message>
        <source>How people of each country of a pair see the other; the two need not move together.</source>
        <translation>二国の国民が互いをどう見ているか。二つは必ずしも連動しません。</translation>
    </message>
    <message>
        <source>First about second</source>
        <translation>第一の国から第二の国へ</translation>
    </message>
    <message>
        <source>Second about first</source>
        <translation>第二の国から第一の国へ</translation>
    </message>
    <message>
        <source>Joint projects</source>
        <translation>共同事業</translation>
    </message>
    <message>
        <source>Corridors and firms that both sides would lose together.</source>
        <translation>事が起これば双方がともに失うことになる回廊と企業。</translation>
    </message>
    <message>
        <source>Food, energy, environmental and human security and integration together; one missing pillar pulls all down.</source>
        <translation>食料、エネルギー、環境、人間の安全保障と統合を合わせたもの。柱が一つ欠けると、全体が下がります。</translation>
    </message>
    <message>
        <source>Symbiotic community by country</source>
        <translation>国別の共生共同体</translation>
    </message>
    <message>
        <source>The five pillars of each country taken together; higher is better.</source>
        <translation>各国の五つの柱を合わせたもの。高いほど良好です。</translation>
    </message>
    <message>
        <source>Pillars of a country</source>
        <translation>一国の五つの柱</translation>
    </message>
    <message>
        <source>The five pillars of the symbiotic community in one country.</source>
        <translation>一国における共生共同体の五つの柱。</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食料</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Human security</source>
        <translation>人間の安全保障</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Food security</source>
        <translation>食料安全保障</translation>
    </message>
    <message>
        <source>Reliable food for all people; falls fast with a failed harvest, rises slowly.</source>
        <translation>すべての人への食料の安定供給。凶作で急に下がり、ゆっくり上がります。</translation>
    </message>
    <message>
        <source>Energy security</source>
        <translation>エネルギー安全保障</translation>
    </message>
    <message>
        <source>Reliable energy; links with partners help, crises with suppliers hurt.</source>
        <translation>エネルギーの安定供給。相手国との連系は助けになり、供給国との危機は痛手となります。</translation>
    </message>
    <message>
        <source>Environmental health</source>
        <translation>環境の健全度</translation>
    </message>
    <message>
        <source>Air, water and land; building, industry and trade are a load unless it is cared for.</source>
        <translation>大気、水、土地の状態。配慮がなければ、建設、産業、貿易が負荷となります。</translation>
    </message>
    <message>
        <source>Health, livelihoods and freedom from fear; hasty opening is a burden.</source>
        <translation>健康、生計、恐怖からの自由。性急な開放は重荷になります。</translation>
    </message>
    <message>
        <source>Integration in the economic bloc</source>
        <translation>経済圏への統合</translation>
    </message>
    <message>
        <source>Joint corridors and firms of each country with its partners.</source>
        <translation>各国が相手国と共有する回廊と企業。</translation>
    </message>
    <message>
        <source>Trade between two countries</source>
        <translation>二国間貿易</translation>
    </message>
    <message>
        <source>Goods trade in both directions. The path without policy follows data and projection.</source>
        <translation>双方向の財の貿易。政策変更のない場合の経路は、データとその延長に従います。</translation>
    </message>
    <message>
        <source>billion USD of 2024 per year</source>
        <translation>十億ドル／年（2024年価格）</translation>
    </message>
    <message>
        <source>Trade in the region</source>
        <translation>域内の貿易</translation>
    </message>
    <message>
        <source>Goods trade of all pairs in both directions.</source>
        <translation>すべての二国間の双方向の物品貿易。</translation>
    </message>
    <message>
        <source>Trade, all pairs</source>
        <translation>貿易（全二国間）</translation>
    </message>
    <message>
        <source>Goods trade of each pair in the year shown, both directions; darker is more.</source>
        <translation>表示中の年における、双方向の財の貿易。色が濃いほど大きい値です。</translation>
    </message>
    <message>
        <source>Regional trade of a country</source>
        <translation>一国の域内貿易</translation>
    </message>
    <message>
        <source>Goods trade of each country with the six others.</source>
        <translation>各国とほかの6か国との財の貿易。</translation>
    </message>
    <message>
        <source>Cost of trade</source>
        <translation>貿易の費用</translation>
    </message>
    <message>
        <source>Cost of trading between two countries compared with closed borders; lower is better.</source>
        <translation>国境を閉ざした場合と比べた、二国間の貿易にかかる費用。低いほど良好です。</translation>
    </message>
    <message>
        <source>closed borders = 100</source>
        <translation>国境閉鎖＝100</translation>
    </message>
    <message>
        <source>Cost of trade in the region</source>
        <translation>域内の貿易の費用</translation>
    </message>
    <message>
        <source>Cost of trading compared with closed borders, weighted by the importance of the pairs; lower is better.</source>
        <translation>国境閉鎖と比べた貿易の費用。二国間関係の重要度で加重。低いほど良好です。</translation>
    </message>
    <message>
        <source>Mutual trade dependence</source>
        <translation>貿易の相互依存</translation>
    </message>
    <message>
        <source>Dependence of the less dependent side on the other.</source>
        <translation>依存の小さい側の、相手国に対する依存度。</translation>
    </message>
    <message>
        <source>Mutual dependence in the region</source>
        <translation>域内の相互依存</translation>
    </message>
    <message>
        <source>How far the less dependent side of each pair needs its trade, weighted by the importance of the pairs.</source>
        <translation>各二国間で依存の小さい側がどれだけ貿易を必要とするか。二国間関係の重要度で加重。</translation>
    </message>
    <message>
        <source>Dependence on trade, all pairs</source>
        <translation>貿易への依存（全二国間）</translation>
    </message>
    <message>
        <source>Dependence of the less dependent side on the other in the year shown; darker is more.</source>
        <translation>表示中の年における、依存の小さい側の、相手国に対する依存度。色が濃いほど大きい値です。</translation>
    </message>
    <message>
        <source>Lopsided dependence</source>
        <translation>偏った依存</translation>
    </message>
    <message>
        <source>How one-sided the dependence is where it matters; it invites coercion.</source>
        <translation>重要な部分で依存がどれだけ一方的か。威圧を招きます。</translation>
    </message>
    <message>
        <source>Lopsided dependence in the region</source>
        <translation>域内の偏った依存</translation>
    </message>
    <message>
        <source>Unequal dependence on a partner that can press the other side, weighted by the importance of the pairs; lower is better.</source>
        <translation>相手に圧力をかけられる不均等な依存。二国間関係の重要度で加重。低いほど良好です。</translation>
    </message>
    <message>
        <source>Industrial networks</source>
        <translation>産業ネットワーク</translation>
    </message>
    <message>
        <source>Joint firms, supply chains and zones of two countries.</source>
        <translation>二国間の合弁企業、供給網、工業団地。</translation>
    </message>
    <message>
        <source>billion USD of 2024</source>
        <translation>十億ドル（2024年価格）</translation>
    </message>
    <message>
        <source>Density of industrial networks</source>
        <translation>産業ネットワークの密度</translation>
    </message>
    <message>
        <source>How dense joint firms are compared with trade; the tie that may restrain escalation.</source>
        <translation>貿易と比べて合弁企業がどれだけ密か。紛争の激化を抑える可能性のある結びつきです。</translation>
    </message>
    <message>
        <source>Industrial networks of the region</source>
        <translation>域内の産業ネットワーク</translation>
    </message>
    <message>
        <source>Density of joint firms, weighted by the importance of the pairs.</source>
        <translation>合弁企業の密度。二国間関係の重要度で加重。</translation>
    </message>
    <message>
        <source>Risk that investors see</source>
        <translation>投資家から見たリスク</translation>
    </message>
    <message>
        <source>Political risk between two countries; it falls with interim stability.</source>
        <translation>二国間の政治的リスク。暫定的安定とともに下がります。</translation>
    </message>
    <message>
        <source>Sanctions in force</source>
        <translation>実施中の制裁</translation>
    </message>
    <message>
        <source>Share of normal commerce that sanctions block.</source>
        <translation>通常の商取引のうち、制裁によって止められている割合。</translation>
    </message>
    <message>
        <source>% of commerce</source>
        <translation>%（商取引に占める割合）</translation>
    </message>
    <message>
        <source>Sanctions, all pairs</source>
        <translation>制裁（全二国間）</translation>
    </message>
    <message>
        <source>Share of normal commerce that sanctions block in the year shown; darker is more.</source>
        <translation>表示中の年に、通常の商取引のうち制裁によって止められている割合。色が濃いほど大きい値です。</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>解除された制裁</translation>
    </message>
    <message>
        <source>Share of the sanctions on a pair that the scenario has lifted; part comes back while a crisis lasts.</source>
        <translation>二国間の制裁のうち、シナリオによって解除された割合。危機が続く間は一部が復活します。</translation>
    </message>
    <message>
        <source>% of sanctions</source>
        <translation>%（制裁に占める割合）</translation>
    </message>
    <message>
        <source>Trade that sanctions block</source>
        <translation>制裁で止まった貿易</translation>
    </message>
    <message>
        <source>Trade of each country that sanctions beyond the path of history block; part of it finds other partners.</source>
        <translation>過去の経路を超える制裁によって止められた、各国の貿易。一部は別の相手国に向かいます。</translation>
    </message>
    <message>
        <source>Trade that found other partners</source>
        <translation>別の相手国に移った貿易</translation>
    </message>
    <message>
        <source>Blocked trade of each country that others in the region have taken up.</source>
        <translation>止められた各国の貿易のうち、域内の別の国が引き受けた分。</translation>
    </message>
    <message>
        <source>Market access</source>
        <translation>市場アクセス</translation>
    </message>
    <message>
        <source>Commerce that firms believe to be permitted: closes within a year, reopens over years.</source>
        <translation>企業が許されていると考える商取引。一年のうちに閉ざされ、再び開くには何年もかかります。</translation>
    </message>
    <message>
        <source>Aid received</source>
        <translation>受け取った援助</translation>
    </message>
    <message>
        <source>Aid and other official finance that reaches each zone; what was observed leaves out South Korean and Chinese aid.</source>
        <translation>各地域に届く援助とその他の公的資金。観測値には韓国と中国の援助が含まれていません。</translation>
    </message>
    <message>
        <source>Aid by receiver, stacked</source>
        <translation>受入地域別の援助（積み上げ）</translation>
    </message>
    <message>
        <source>Aid that reaches each zone from all donors; the whole is what the region receives. The other kinds of view show ranges.</source>
        <translation>すべての供与国から各地域に届く援助。全体がこの地域の受取額です。ほかの表示方法では範囲が示されます。</translation>
    </message>
    <message>
        <source>Aid by giver, stacked</source>
        <translation>供与国別の援助（積み上げ）</translation>
    </message>
    <message>
        <source>What each donor commits to the four zones, past and additional aid together; it is paid out years later. No range is drawn.</source>
        <translation>各供与国が四つの地域に約束する援助。従来の援助と追加援助の合計で、支払いは数年後になります。範囲は描かれません。</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Banks and United Nations</source>
        <translation>開発銀行・国連機関</translation>
    </message>
    <message>
        <source>Who gives to a zone, stacked</source>
        <translation>一地域への供与国別の援助（積み上げ）</translation>
    </message>
    <message>
        <source>What each donor commits to one zone, past and additional aid together; it is paid out years later. No range is drawn.</source>
        <translation>各供与国が一つの地域に約束する援助。従来の援助と追加援助の合計で、支払いは数年後になります。範囲は描かれません。</translation>
    </message>
    <message>
        <source>Aid compared with output</source>
        <translation>援助の対GDP比</translation>
    </message>
    <message>
        <source>Aid as a share of the output of the zone; much aid is used less well.</source>
        <translation>その地域の生産に対する援助の割合。援助が多いほど、使い方の効率は落ちます。</translation>
    </message>
    <message>
        <source>% of output</source>
        <translation>%（生産に対する比）</translation>
    </message>
    <message>
        <source>Aid diverted</source>
        <translation>流用された援助</translation>
    </message>
    <message>
        <source>Aid that does not reach its purpose; monitoring lowers it.</source>
        <translation>本来の目的に届かない援助。監視により減らせます。</translation>
    </message>
    <message>
        <source>Aid that builds something</source>
        <translation>実を結ぶ援助</translation>
    </message>
    <message>
        <source>Aid after diversion and with the loss that comes with too much at once, in the prices of the zone.</source>
        <translation>流用された分と、一度に多すぎることによる損失を除いた援助。その地域の価格で表します。</translation>
    </message>
    <message>
        <source>Aid promised and not yet paid</source>
        <translation>約束済みで未払いの援助</translation>
    </message>
    <message>
        <source>Additional aid on its way; large projects take years.</source>
        <translation>実施途上の追加援助。大型事業には何年もかかります。</translation>
    </message>
    <message>
        <source>Quality of institutions</source>
        <translation>制度の質</translation>
    </message>
    <message>
        <source>Institutions that use aid in each zone; dependence on aid wears them.</source>
        <translation>各地域で援助を使う制度。援助への依存によってすり減ります。</translation>
    </message>
    <message>
        <source>Infrastructure of the zones</source>
        <translation>各地域のインフラ</translation>
    </message>
    <message>
        <source>Capital in roads, rail, ports, power and water of each zone.</source>
        <translation>各地域の道路、鉄道、港湾、電力、水道の資本。</translation>
    </message>
    <message>
        <source>Infrastructure being built</source>
        <translation>建設中のインフラ</translation>
    </message>
    <message>
        <source>Works begun and not yet finished in each zone.</source>
        <translation>各地域で着工済み、未完成の工事。</translation>
    </message>
    <message>
        <source>Cross-border corridors</source>
        <translation>国境をまたぐ回廊</translation>
    </message>
    <message>
        <source>Rail, road, port, grid and pipeline assets between two countries: the international public assets.</source>
        <translation>二国間の鉄道、道路、港湾、送電網、パイプラインの資産。論考のいう「国際公共資産」です。</translation>
    </message>
    <message>
        <source>Corridor service that traffic can use</source>
        <translation>実際に利用できる回廊の働き</translation>
    </message>
    <message>
        <source>The weaker of what is built and what border procedures let through.</source>
        <translation>建設された施設と、国境手続きが通す量のうち、弱いほうで決まります。</translation>
    </message>
    <message>
        <source>Delay at the border</source>
        <translation>国境での遅れ</translation>
    </message>
    <message>
        <source>Time goods need to cross the border; lower is better.</source>
        <translation>貨物が国境を越えるのに要する時間。低いほど良好です。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>External debt</source>
        <translation>対外債務</translation>
    </message>
    <message>
        <source>External public debt of each zone from loans for aid and infrastructure.</source>
        <translation>援助とインフラの借款による各地域の対外公的債務。</translation>
    </message>
    <message>
        <source>Gross domestic product</source>
        <translation>国内総生産（GDP）</translation>
    </message>
    <message>
        <source>Output of each country. The path without policy follows data and projection; the model adds deviations.</source>
        <translation>各国の生産。政策変更のない場合の経路はデータとその延長に従い、モデルはそこからのずれを加えます。</translation>
    </message>
    <message>
        <source>Income compared with its path</source>
        <translation>所得の基準経路比</translation>
    </message>
    <message>
        <source>Output as a share of the path without changes of policy; 100 is the path.</source>
        <translation>政策変更のない場合の経路に対する生産の割合。100がその経路です。</translation>
    </message>
    <message>
        <source>% of path</source>
        <translation>%（対基準経路比）</translation>
    </message>
    <message>
        <source>Output after losses by conflict</source>
        <translation>紛争による損失後の生産</translation>
    </message>
    <message>
        <source>Output left after expected losses by crisis and war; 100 is no loss.</source>
        <translation>危機と戦争で見込まれる損失を除いた生産。100は損失なしを表します。</translation>
    </message>
    <message>
        <source>Capital lost by war</source>
        <translation>戦争で失われた資本</translation>
    </message>
    <message>
        <source>Productive capital destroyed by war and not yet rebuilt; lower is better.</source>
        <translation>戦争で破壊され、まだ再建されていない生産資本。低いほど良好です。</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Mid-year population; years to come follow the medium variant of the United Nations and are an input of the model.</source>
        <translation>年央人口。将来の値は国連の中位推計に従い、モデルへの入力として与えたものです。</translation>
    </message>
    <message>
        <source>million persons</source>
        <translation>百万人</translation>
    </message>
    <message>
        <source>Output with the effect of trade</source>
        <translation>貿易の効果を含む生産</translation>
    </message>
    <message>
        <source>Effect of regional trade on output, net of trade that is only redirected; 100 is none.</source>
        <translation>域内貿易が生産に及ぼす効果。行き先が変わっただけの貿易は除きます。100は効果なしを表します。</translation>
    </message>
    <message>
        <source>Output with the effect of infrastructure</source>
        <translation>インフラの効果を含む生産</translation>
    </message>
    <message>
        <source>Effect of infrastructure in the zones on the output of their country; 100 is none.</source>
        <translation>各地域のインフラがその国の生産に及ぼす効果。100は効果なしを表します。</translation>
    </message>
    <message>
        <source>Resources left to a country</source>
        <translation>国に残る資源</translation>
    </message>
    <message>
        <source>Output less what is spent on all levers: the number to see beside every gain.</source>
        <translation>生産から全施策の支出を引いたもの。どんな成果を見るときにも、並べて見るべき数値です。</translation>
    </message>
    <message>
        <source>Spending of a country</source>
        <translation>一国の支出</translation>
    </message>
    <message>
        <source>Public money of each country for all levers together.</source>
        <translation>各国が全施策に充てる公的資金の合計。</translation>
    </message>
    <message>
        <source>Cost by country, stacked</source>
        <translation>国別の費用（積み上げ）</translation>
    </message>
    <message>
        <source>What the levers cost each government in a year; the whole is the cost of the programme.</source>
        <translation>施策のために各国政府が一年に負担する費用。全体が政策の組み合わせの費用です。</translation>
    </message>
    <message>
        <source>Spending on economic measures</source>
        <translation>経済分野の施策への支出</translation>
    </message>
    <message>
        <source>Public money of one country by measure.</source>
        <translation>一国の公的資金の施策別内訳。</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>援助</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Trade opening</source>
        <translation>貿易の開放</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Spending on people and security</source>
        <translation>人と安全保障の施策への支出</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Sanctions relief</source>
        <translation>制裁緩和</translation>
    </message>
    <message>
        <source>Spending of all countries</source>
        <translation>すべての国の支出</translation>
    </message>
    <message>
        <source>Public money of all governments for all levers.</source>
        <translation>すべての政府が全施策に充てる公的資金。</translation>
    </message>
    <message>
        <source>Extra spending</source>
        <translation>追加支出</translation>
    </message>
    <message>
        <source>Public money of all governments above the baseline.</source>
        <translation>すべての政府の公的資金のうち、基準を上回る分。</translation>
    </message>
    <message>
        <source>Extra spending so far</source>
        <translation>追加支出の累計</translation>
    </message>
    <message>
        <source>Public money of all governments above the baseline, added up and not discounted.</source>
        <translation>すべての政府の公的資金のうち、基準を上回る分の累計。割引は行っていません。</translation>
    </message>
    <message>
        <source>Policy fatigue</source>
        <translation>政策疲れ</translation>
    </message>
    <message>
        <source>How tired the public is of the effort; above the threshold measures lose force.</source>
        <translation>国民が取り組みにどれだけ疲れているか。しきい値を超えると、施策は力を失います。</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Effectiveness of policy</source>
        <translation>政策の実効性</translation>
    </message>
    <message>
        <source>Share of a changed setting that is carried out when the public tires of the effort.</source>
        <translation>国民が取り組みに疲れたとき、変更した設定のうち実際に実施される割合。</translation>
    </message>
    <message>
        <source>% carried out</source>
        <translation>%（実施率）</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>Levers</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>What governments pay for the levers beyond the baseline.</source>
        <translation>各国政府が施策のために基準を超えて支払う額。</translation>
    </message>
    <message>
        <source>bn $ extra a year</source>
        <translation>十億ドル／年の追加</translation>
    </message>
    <message>
        <source>bn $</source>
        <translation>十億ドル</translation>
    </message>
    <message>
        <source>Border cost</source>
        <translation>国境の費用</translation>
    </message>
    <message>
        <source>straight to the border</source>
        <translation>国境へ直接</translation>
    </message>
    <message>
        <source>Duties, waiting and transport make a border; what lowers them lets goods and people cross.</source>
        <translation>関税、待ち時間、輸送が国境の壁となります。それが下がると物も人も越えやすくなります。</translation>
    </message>
    <message>
        <source>closed border = 100</source>
        <translation>国境閉鎖＝100</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Trade and networks</source>
        <translation>貿易とネットワーク</translation>
    </message>
    <message>
        <source>straight to trade and networks</source>
        <translation>貿易とネットワークへ直接</translation>
    </message>
    <message>
        <source>Cheaper borders bring trade, and trade brings joint firms.</source>
        <translation>国境の費用が下がると貿易が増え、貿易は合弁企業を生みます。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>貿易</translation>
    </message>
    <message>
        <source>bn $ a year</source>
        <translation>十億ドル／年</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>／100</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>依存</translation>
    </message>
    <message>
        <source>straight to dependence</source>
        <translation>依存へ直接</translation>
    </message>
    <message>
        <source>Where both sides need the trade, it restrains them; where one side needs it much more, the other can press.</source>
        <translation>双方が貿易を必要とすれば抑制が働きます。一方だけがはるかに必要とすれば、他方は圧力をかけられます。</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>相互</translation>
    </message>
    <message>
        <source>Lopsided</source>
        <translation>偏り</translation>
    </message>
    <message>
        <source>Exchange and trust</source>
        <translation>交流と信頼</translation>
    </message>
    <message>
        <source>straight to exchange and trust</source>
        <translation>交流と信頼へ直接</translation>
    </message>
    <message>
        <source>People who meet come to trust each other, slowly; joint projects help.</source>
        <translation>会った人々は時間をかけて信頼し合うようになります。共同事業もそれを助けます。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>million visits</source>
        <translation>百万人</translation>
    </message>
    <message>
        <source>m visits</source>
        <translation>百万人</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>係争</translation>
    </message>
    <message>
        <source>straight to disputes</source>
        <translation>係争へ直接</translation>
    </message>
    <message>
        <source>How often peace gives way to a dispute, and a dispute to a crisis.</source>
        <translation>平和が係争に、係争が危機に変わる頻度。</translation>
    </message>
    <message>
        <source>New disputes</source>
        <translation>新たな係争</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%／年</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>激化</translation>
    </message>
    <message>
        <source>Four indicators</source>
        <translation>四つの指標</translation>
    </message>
    <message>
        <source>straight to the indicators</source>
        <translation>指標へ直接</translation>
    </message>
    <message>
        <source>What is left of it in the four elements of peace.</source>
        <translation>平和の四要素に残る効果。</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>予防</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>創造</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>構築</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>billion USD of 2024</source>
        <translation>十億ドル（2024年価格）</translation>
    </message>
    <message>
        <source>Development aid (ODA)</source>
        <translation>政府開発援助（ODA）</translation>
    </message>
    <message>
        <source>Development aid</source>
        <translation>開発援助</translation>
    </message>
    <message>
        <source>billion $ a year</source>
        <translation>十億ドル／年</translation>
    </message>
    <message>
        <source>Public money for development in Mongolia, North Korea, Northeast China and the Russian Far East; for the two recipients, the effort to use it well.</source>
        <translation>モンゴル、北朝鮮、中国東北部、ロシア極東の開発に充てる公的資金。二つの受入国については、それを有効に使うための努力。</translation>
    </message>
    <message>
        <source>Where additional aid goes</source>
        <translation>追加援助の配分</translation>
    </message>
    <message>
        <source>Shares of what is given beyond the baseline. A cut takes the same part from everyone.</source>
        <translation>基準を上回る援助の配分割合です。削減する場合は、すべての相手から同じ割合を減らします。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>modest</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大規模</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>最大級</translation>
    </message>
    <message>
        <source>0–100</source>
        <translation>0〜100</translation>
    </message>
    <message>
        <source>negligible</source>
        <translation>ごくわずか</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>まずまず</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強力</translation>
    </message>
    <message>
        <source>exemplary</source>
        <translation>模範的</translation>
    </message>
    <message>
        <source>Effort to use aid</source>
        <translation>援助を活かす取組み</translation>
    </message>
    <message>
        <source>use</source>
        <translation>活用</translation>
    </message>
    <message>
        <source>The donor’s taxpayers; every dollar also costs about 0.3 dollars of output. Loans leave the recipient in debt. Recipients pay for monitoring and preparation.</source>
        <translation>供与国の納税者が負担します。1ドルにつき、さらに約0.3ドルの生産が失われます。借款は受入国に債務を残します。監視と準備の費用は受入国が負担します。</translation>
    </message>
    <message>
        <source>Recipients must want it. Under present sanctions only about a tenth of additional aid to North Korea can pass.</source>
        <translation>受入国の意思が必要です。現在の制裁のもとでは、北朝鮮への追加援助のうち届くのは約一割にすぎません。</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Aid builds infrastructure, health and schools after delays of three to eight years. Big message: it can raise Mongolian income by a few percent, but it saturates: Mongolia took 16–17 % of its income in the 1990s and lost much of the benefit of the last dollar. Watch aid over GDP, institutions and, for North Korea, diversion and arms. Contrary evidence: growth effects of aid are disputed down to zero, and a review of 19 studies finds that aid into insecure places more often raises violence than lowers it.</source>
        <translation>援助は、3年から8年の遅れを経てインフラ、保健、学校を築きます。要点：モンゴルの所得を数パーセント押し上げることができますが、飽和します。モンゴルは1990年代に所得の16〜17%に当たる援助を受け、最後の1ドルの効果の多くは失われました。注目点：援助の対GDP比と制度、北朝鮮については流用と軍備。反証：援助の成長効果をめぐっては、ゼロとする説まで議論が分かれます。19件の研究をまとめた調査によれば、治安の悪い場所への援助は、暴力を減らすよりも増やすことのほうが多いとされています。</translation>
    </message>
    <message>
        <source>Infrastructure across borders</source>
        <translation>国境をまたぐインフラ</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>% of GDP</source>
        <translation>%（対GDP比）</translation>
    </message>
    <message>
        <source>Public money for railways, roads, ports, grids and pipelines that cross borders, and for their approaches.</source>
        <translation>国境を越える鉄道、道路、港湾、送電網、パイプラインと、それらに通じる路線への公的資金。</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>最小限</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>本格的</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>大規模</translation>
    </message>
    <message>
        <source>all-out</source>
        <translation>総力</translation>
    </message>
    <message>
        <source>National budgets, in full, even when the partner does not match; overruns of about a third, wear of 4–5 % a year for ever, and debt.</source>
        <translation>相手国が応じない場合も含め、全額を国の予算で負担します。費用は計画を約三分の一超過し、年4〜5%の劣化がいつまでも続き、債務が残ります。</translation>
    </message>
    <message>
        <source>A corridor needs money from both sides, no open crisis and no sanctions between them.</source>
        <translation>回廊には、双方の資金が必要です。また、二国間に公然たる危機や制裁があってはなりません。</translation>
    </message>
    <message>
        <source>Corridors cut trade cost and delay and tie neighbours together; they are the international public assets of the essay. Big message: concrete without open borders gives about a quarter of the service; the weaker side of the border decides. Watch usable corridor against corridor service, and debt and environment. Contrary evidence: the Tumen area had its lines in 1996 and stayed blocked by procedures; a reactor project in North Korea ended a third built; a faster road at Zamyn-Uud went with a slower railway.</source>
        <translation>回廊は貿易の費用と遅れを減らし、隣国どうしを結びつけます。論考のいう「国際公共資産」です。要点：国境を開かずに施設だけを造っても、得られる働きは約四分の一で、国境の弱い側がそれを決めます。注目点：回廊の施設と、実際に利用できる働きとの差、そして債務と環境。反証：図們江地域の路線は1996年に整いましたが、手続きに阻まれたままでした。北朝鮮の原子炉事業は三分の一を建設したところで終わりました。ザミンウードでは道路が速くなる一方で、鉄道は遅くなりました。</translation>
    </message>
    <message>
        <source>Trade opening</source>
        <translation>貿易の開放</translation>
    </message>
    <message>
        <source>Tariffs, standards, customs and border agencies: from a closed border to a single market; below the mark means restriction.</source>
        <translation>関税、規格、税関、国境手続き。閉ざされた国境から単一市場まで。目印より下は制限を意味します。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉鎖的</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>限定的</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放的</translation>
    </message>
    <message>
        <source>very open</source>
        <translation>非常に開放的</translation>
    </message>
    <message>
        <source>without barriers</source>
        <translation>障壁なし</translation>
    </message>
    <message>
        <source>Lost duties and agencies for good; support for workers and regions that lose, highest in the first decade; public fatigue; environmental load.</source>
        <translation>関税収入の恒久的な減少と行政機関の費用、損失を受ける労働者や地域への支援（最初の10年が最大）、国民の疲れ、環境への負荷を伴います。</translation>
    </message>
    <message>
        <source>Can be done alone, but trade costs fall further when the partner opens too, and corridors serve only as far as the less open side allows.</source>
        <translation>単独でも行えますが、相手国も開放すれば貿易の費用はさらに下がります。回廊は、開放度の低い側が許す範囲でしか働きません。</translation>
    </message>
    <message>
        <source>Opening lowers trade cost at once and raises trade over about ten years. Big message: income gains are one to two percent, because a third of the new trade only replaces other trade and the losers have to be supported. Trade restrains escalation, not quarrels: Japan and China traded twelve times more and quarrelled more often. Watch lopsided dependence and trade elsewhere. Contrary evidence: some studies find no peace from trade once reverse causation is modelled, others find more conflict where dependence is unequal.</source>
        <translation>開放は貿易の費用をすぐに下げ、約10年かけて貿易を増やします。要点：所得の伸びは1〜2パーセントです。新たな貿易の三分の一はほかの貿易に取って代わるだけであり、損失を受ける人々への支援も必要だからです。貿易が抑えるのは争いそのものではなく、その激化です。日本と中国の貿易は12倍になりましたが、争いも増えました。注目点：偏った依存と、域外との貿易。反証：逆の因果関係を考慮すると、貿易に平和の効果は認められないとする研究があります。依存が不均等な場合は紛争がむしろ増えるとする研究もあります。</translation>
    </message>
    <message>
        <source>Diplomacy and confidence building</source>
        <translation>外交と信頼醸成</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Hot lines, inspections, summits, mediation and courts: how much a government invests in talking.</source>
        <translation>ホットライン、査察、首脳会談、調停、国際裁判。政府が対話にどれだけ力を注ぐか。</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>まばら</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>定期的</translation>
    </message>
    <message>
        <source>intense</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>Little money; audience costs at home, which tire the public of the whole programme.</source>
        <translation>資金はわずかです。国内で政治的な代償を払うことになり、国民は取り組み全体に疲れていきます。</translation>
    </message>
    <message>
        <source>Works only when returned and believed: the geometric mean of both sides, times trust.</source>
        <translation>相手が応え、信用して初めて効果があります。双方の努力の幾何平均に信頼を掛けたものです。</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Diplomacy feeds preventive diplomacy, peacemaking and the consent that peace-keeping needs. Big message: the cheapest lever, and for that reason limited by credibility: alone it brings a fraction of what it brings together. Watch the capacities of a pair when only one side moves. Contrary evidence: mediated agreements relapse more when the mediator leaves, and many mediators can hinder one another.</source>
        <translation>外交は、予防外交、平和創造、そして平和維持に必要な同意を支えます。要点：最も安価な施策であり、それだけに信頼性によって制約されます。単独での効果は、共に行う場合のごく一部です。注目点：片側だけが動いたときの二国間の能力。反証：調停による合意は、調停者が去ると崩れやすく、調停者が多すぎると互いの妨げになることもあります。</translation>
    </message>
    <message>
        <source>Citizen exchange</source>
        <translation>市民交流</translation>
    </message>
    <message>
        <source>Visas, youth, students, cities and non-governmental organisations: how freely people meet.</source>
        <translation>査証、青少年、留学生、都市、非政府組織（NGO）。人々がどれだけ自由に会えるか。</translation>
    </message>
    <message>
        <source>About 0.04 % of GDP at the top of the range, the scale of the peace programmes in Northern Ireland.</source>
        <translation>範囲の上限で対GDP比約0.04%。北アイルランドの和平事業に相当する規模です。</translation>
    </message>
    <message>
        <source>Both sides must let people travel; the less open side weighs heavily.</source>
        <translation>双方が人々の往来を認めなければなりません。開放度の低い側の影響が大きく出ます。</translation>
    </message>
    <message>
        <source>People who meet on equal terms think better of each other, travel more and draw others after them: the loop of the essay. Big message: it is cheap, slow, works in each direction separately, and is lost in a crisis. Watch the two sentiments of a pair and their speed of loss and recovery. Contrary evidence: mass tourism moved Chinese views of Japan but not Japanese views of China; experiments with adults across ethnic lines find almost nothing.</source>
        <translation>対等な立場で出会った人々は互いをより良く思い、さらに行き来し、ほかの人々を引き寄せます。論考の描く好循環です。要点：安価ですが時間がかかり、向きごとに別々に働き、危機が起これば失われます。注目点：二国間の双方の世論感情と、それが失われ、回復する速さ。反証：大規模な観光は中国人の対日観を動かしましたが、日本人の対中観は動かしませんでした。民族の境を越えて成人を対象にした実験では、効果がほとんど見いだされていません。</translation>
    </message>
    <message>
        <source>Investment and industrial networks</source>
        <translation>投資と産業ネットワーク</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Public money and guarantees for joint firms and industrial zones with the neighbours.</source>
        <translation>近隣国との合弁企業や工業団地への公的資金と保証。</translation>
    </message>
    <message>
        <source>active</source>
        <translation>積極的</translation>
    </message>
    <message>
        <source>National budgets; the capital is at risk in crisis and lost under sanctions; industry loads the environment.</source>
        <translation>国の予算で負担します。資本は危機の際には危険にさらされ、制裁下では失われます。産業は環境に負荷をかけます。</translation>
    </message>
    <message>
        <source>Sanctions stop it; the partner must admit the firms.</source>
        <translation>制裁があれば止まります。相手国が企業を受け入れなければなりません。</translation>
    </message>
    <message>
        <source>Joint firms are a stake that both sides would lose. Big message: this is the dividend of interim stability in the essay: calm brings investment and investment holds the calm, but only once a minimum of calm and trust exists. Watch the network tie and the investment risk. Contrary evidence: foreign investment lowers escalation but not new quarrels, and the Kaesong zone survived the clashes of 2010 yet emptied within a year in 2016.</source>
        <translation>合弁企業は、事が起これば双方が失うことになる共通の利害です。要点：論考のいう暫定的安定の配当がこれに当たります。平穏が投資を呼び、投資が平穏を支えますが、それは最低限の平穏と信頼があってのことです。注目点：産業ネットワークの結びつきと投資リスク。反証：外国投資は紛争の激化を抑えますが、新たな争いは減らしません。開城工業団地は2010年の衝突を乗り越えましたが、2016年には一年のうちに無人になりました。</translation>
    </message>
    <message>
        <source>Energy cooperation</source>
        <translation>エネルギー協力</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Grids, pipelines and storage shared with the neighbours.</source>
        <translation>近隣国と共有する送電網、パイプライン、貯蔵施設。</translation>
    </message>
    <message>
        <source>National budgets; links are stranded in crisis and give suppliers leverage.</source>
        <translation>国の予算で負担します。連系設備は危機の際に使えなくなり、供給国に交渉の手札を与えます。</translation>
    </message>
    <message>
        <source>Both sides must invest; one-sided money gives nothing.</source>
        <translation>双方の投資が必要です。片側だけの資金では何も得られません。</translation>
    </message>
    <message>
        <source>Shared grids raise energy security and give neighbours a daily reason to talk. Big message: it counts as peace-building and as a pillar of the symbiotic community, but links to a partner in crisis make supply less safe, not more. Watch energy security and the threat. Contrary evidence: the gas trade of Europe with Russia did not prevent war and became a weapon in it.</source>
        <translation>共有の送電網はエネルギー安全保障を高め、隣国どうしが日々話し合う理由になります。要点：平和構築の一部であり、共生共同体の柱でもありますが、危機にある相手との連系は、供給をより安全にするどころか危うくします。注目点：エネルギー安全保障と脅威認識。反証：欧州とロシアのガス取引は戦争を防げず、戦争の武器になりました。</translation>
    </message>
    <message>
        <source>Food security cooperation</source>
        <translation>食料安全保障協力</translation>
    </message>
    <message>
        <source>Food security</source>
        <translation>食料安全保障</translation>
    </message>
    <message>
        <source>Reserves, seeds, animal health and monitored food aid among the neighbours.</source>
        <translation>近隣国間の備蓄、種子、家畜衛生、監視つきの食料援助。</translation>
    </message>
    <message>
        <source>National budgets, small sums.</source>
        <translation>国の予算で負担しますが、少額です。</translation>
    </message>
    <message>
        <source>Can be done alone; reaching North Korea needs its monitoring and consent.</source>
        <translation>単独でも行えます。北朝鮮に届けるには、監視の受け入れと同意が必要です。</translation>
    </message>
    <message>
        <source>Food security is the first pillar of human security. Big message: the first small amounts do most; gains level off. Watch food and human security of North Korea and Mongolia. Contrary evidence: a quarter to a third of food aid to North Korea was diverted, and it displaced food the state would have bought.</source>
        <translation>食料の確保は、人間の安全保障の第一の柱です。要点：最初の少額が最も効き、効果は次第に頭打ちになります。注目点：北朝鮮とモンゴルの食料安全保障と人間の安全保障。反証：北朝鮮への食料援助は四分の一から三分の一が流用され、国家が本来購入したはずの食料に取って代わりました。</translation>
    </message>
    <message>
        <source>Environmental cooperation</source>
        <translation>環境協力</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Common work on air, sea, rivers, dust and climate adaptation.</source>
        <translation>大気、海、河川、黄砂、気候変動への適応に関する共同の取り組み。</translation>
    </message>
    <message>
        <source>National budgets; the benefit comes slowly and partly to the neighbours.</source>
        <translation>国の予算で負担します。便益はゆっくり現れ、一部は近隣国に及びます。</translation>
    </message>
    <message>
        <source>Can be done alone, but counts as peace-building by what both do.</source>
        <translation>単独でも行えますが、平和構築としては双方の取り組みで評価されます。</translation>
    </message>
    <message>
        <source>Air and water cross borders anyway. Big message: it pays the environmental bill of infrastructure, industry and trade, and it is one of the few subjects on which rivals keep meeting. Watch environmental health against the infrastructure slider. Contrary evidence: the first joint report on air pollution was a year late because the three governments disagreed about who pollutes whom.</source>
        <translation>大気と水に国境はありません。要点：インフラ、産業、貿易が残す環境のつけを払うものであり、対立する国どうしが会合を続けられる数少ない分野の一つです。注目点：インフラのスライダーを動かしたときの環境の健全度。反証：大気汚染に関する最初の共同報告書は、誰が誰を汚染しているかをめぐって三か国の政府の意見が一致せず、一年遅れました。</translation>
    </message>
    <message>
        <source>Peace-keeping contribution</source>
        <translation>平和維持への貢献</translation>
    </message>
    <message>
        <source>Peace-keeping</source>
        <translation>平和維持</translation>
    </message>
    <message>
        <source>Personnel and money for monitoring and peace-keeping in the region.</source>
        <translation>域内の監視と平和維持のための人員と資金。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>形ばかり</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>非常に強力</translation>
    </message>
    <message>
        <source>National budgets and the risk of casualties.</source>
        <translation>国の予算と、死傷者が出る危険を負担します。</translation>
    </message>
    <message>
        <source>Nothing without the consent of the parties, which comes from diplomacy.</source>
        <translation>当事者の同意がなければ何もできません。その同意は外交から生まれます。</translation>
    </message>
    <message>
        <source>A presence on the ground lowers the risk that a crisis becomes war or that an armistice breaks. Big message: it moves the peace-keeping indicator at once and stability hardly, because it treats the moment, not the cause. Watch consent and need. Contrary evidence: nearly all studies are about civil wars, and theory expects no lasting effect of force alone.</source>
        <translation>現地への展開は、危機が戦争になる危険や、休戦が破られる危険を下げます。要点：平和維持の指標はすぐに動きますが、総合安定度はほとんど動きません。原因ではなく、その場を手当てするものだからです。注目点：同意と必要。反証：研究のほぼすべては内戦を対象としており、理論上も、力だけでは持続的な効果は見込めません。</translation>
    </message>
    <message>
        <source>Sanctions relief (North Korea)</source>
        <translation>制裁緩和（北朝鮮）</translation>
    </message>
    <message>
        <source>Sanctions relief</source>
        <translation>制裁緩和</translation>
    </message>
    <message>
        <source>0–1</source>
        <translation>0〜1</translation>
    </message>
    <message>
        <source>How far each sender lifts its measures against North Korea.</source>
        <translation>制裁を科す各国が、北朝鮮に対する措置をどこまで解くか。</translation>
    </message>
    <message>
        <source>humanitarian</source>
        <translation>人道限定</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分的</translation>
    </message>
    <message>
        <source>far-reaching</source>
        <translation>広範</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Little money for verification; leverage is given up and brinkmanship may be rewarded.</source>
        <translation>検証の費用はわずかです。交渉の手札を手放すことになり、瀬戸際政策に報いる結果になるおそれがあります。</translation>
    </message>
    <message>
        <source>The Security Council part moves only as far as China, Russia and the United States all agree; the smallest of the three counts.</source>
        <translation>安全保障理事会の措置は、中国、ロシア、米国のすべてが同意する範囲でしか動きません。三か国のうち最も小さい設定が適用されます。</translation>
    </message>
    <message>
        <source>Aid, corridors, trade and firms cannot reach North Korea while sanctions stand: relief is the switch for the essay’s argument on the peninsula. Big message: North Korean income rises by a tenth, relations only slowly, and one sender alone changes little. Watch trade and aid of North Korea together with its military burden. Contrary evidence: sanctions cut its trade by half within a year and moved its policy little; relief without return may do the same. Measures on Russia stay as they are.</source>
        <translation>制裁が続く限り、援助も回廊も貿易も企業も北朝鮮には届きません。論考の主張が朝鮮半島で働くかどうかは、緩和にかかっています。要点：北朝鮮の所得は一割増えますが、関係の改善はゆるやかで、一か国だけの緩和ではほとんど変わりません。注目点：北朝鮮の貿易と援助、あわせてその軍備の負担。反証：制裁は北朝鮮の貿易を一年で半減させましたが、政策はほとんど動きませんでした。見返りのない緩和も、同じ結果に終わるかもしれません。ロシアに対する措置は現状のままです。</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>held back by sanctions and crises</source>
        <translation>制裁と危機による差し止め</translation>
    </message>
    <message>
        <source>held back by doubts that it is used well</source>
        <translation>適切な使用への疑いによる差し止め</translation>
    </message>
</context>
<context>
    <name>shocks</name>
    <message>
        <source>War on the Korean Peninsula</source>
        <translation>朝鮮半島での戦争</translation>
    </message>
    <message>
        <source>Korean war</source>
        <translation>朝鮮半島の戦争</translation>
    </message>
    <message>
        <source>A year of open war between the two Koreas, with the United States; size after published scenarios. Not a forecast.</source>
        <translation>南北朝鮮間で、米国も加わる全面戦争が一年続きます。規模は公表されたシナリオによります。予測ではありません。</translation>
    </message>
    <message>
        <source>War between China and the United States</source>
        <translation>米中戦争</translation>
    </message>
    <message>
        <source>China–US war</source>
        <translation>米中戦争</translation>
    </message>
    <message>
        <source>A year of open war that reaches Japan. Not a forecast.</source>
        <translation>日本にも及ぶ全面戦争が一年続きます。予測ではありません。</translation>
    </message>
    <message>
        <source>Missile and nuclear test crisis</source>
        <translation>ミサイル・核実験危機</translation>
    </message>
    <message>
        <source>Missile test</source>
        <translation>ミサイル実験</translation>
    </message>
    <message>
        <source>North Korea tests; a crisis with South Korea, Japan and the United States for a year, as in 2017.</source>
        <translation>北朝鮮が実験を行い、2017年のように、韓国、日本、米国との危機が一年続きます。</translation>
    </message>
    <message>
        <source>Armed clash at the Korean sea border</source>
        <translation>朝鮮半島の海上境界での武力衝突</translation>
    </message>
    <message>
        <source>Armed clash</source>
        <translation>武力衝突</translation>
    </message>
    <message>
        <source>Shots and deaths, as in 2010: for a year a dispute between the two Koreas can turn into fighting, which it mostly does not.</source>
        <translation>2010年のように、砲火が交わされ、死者が出ます。南北朝鮮間の係争は、一年の間、戦闘に至る可能性がありますが、たいていは至りません。</translation>
    </message>
    <message>
        <source>Island crisis between Japan and China</source>
        <translation>日中間の島をめぐる危機</translation>
    </message>
    <message>
        <source>Island crisis</source>
        <translation>島の危機</translation>
    </message>
    <message>
        <source>A crisis of the kind of 2012: travel and sympathy fall far more than trade.</source>
        <translation>2012年のような危機です。往来と好感は、貿易よりもはるかに大きく落ち込みます。</translation>
    </message>
    <message>
        <source>Missile-defence dispute between South Korea and China</source>
        <translation>中韓間のミサイル防衛をめぐる対立</translation>
    </message>
    <message>
        <source>Missile-defence dispute</source>
        <translation>ミサイル防衛対立</translation>
    </message>
    <message>
        <source>Travel and business are used as pressure, as in 2017.</source>
        <translation>2017年のように、往来と経済活動が圧力の手段として使われます。</translation>
    </message>
    <message>
        <source>Export dispute between Japan and South Korea</source>
        <translation>日韓間の輸出をめぐる対立</translation>
    </message>
    <message>
        <source>Export dispute</source>
        <translation>輸出対立</translation>
    </message>
    <message>
        <source>Allies of one ally fall out, as in 2019.</source>
        <translation>2019年のように、同じ同盟国を持つ二国が仲たがいします。</translation>
    </message>
    <message>
        <source>Crisis between China and the United States</source>
        <translation>米中危機</translation>
    </message>
    <message>
        <source>China–US crisis</source>
        <translation>米中危機</translation>
    </message>
    <message>
        <source>A crisis at sea without war.</source>
        <translation>戦争には至らない、海上での危機です。</translation>
    </message>
    <message>
        <source>Trade war between China and the United States</source>
        <translation>米中貿易戦争</translation>
    </message>
    <message>
        <source>Trade war</source>
        <translation>貿易戦争</translation>
    </message>
    <message>
        <source>New export controls block most of the trade of the two for six years.</source>
        <translation>新たな輸出規制により、両国間の貿易の大半が6年間止まります。</translation>
    </message>
    <message>
        <source>China closes its border to North Korea</source>
        <translation>中国による対北朝鮮国境の封鎖</translation>
    </message>
    <message>
        <source>Border closed</source>
        <translation>国境封鎖</translation>
    </message>
    <message>
        <source>Most of the remaining trade of North Korea stops for six years.</source>
        <translation>北朝鮮に残る貿易の大半が6年間止まります。</translation>
    </message>
    <message>
        <source>The Security Council suspends its sanctions</source>
        <translation>安全保障理事会による制裁の一時停止</translation>
    </message>
    <message>
        <source>Sanctions off</source>
        <translation>制裁停止</translation>
    </message>
    <message>
        <source>For six years the measures of the Council against North Korea rest, whatever governments set on their sliders; national measures stay, and a crisis brings part of them back.</source>
        <translation>各国政府のスライダーの設定にかかわらず、北朝鮮に対する理事会の措置が6年間停止されます。各国独自の措置は残り、危機が起これば措置の一部が復活します。</translation>
    </message>
    <message>
        <source>Harvest failure in North Korea</source>
        <translation>北朝鮮の凶作</translation>
    </message>
    <message>
        <source>Famine</source>
        <translation>飢饉</translation>
    </message>
    <message>
        <source>Two bad harvests in a row, on the scale of the 1990s.</source>
        <translation>1990年代に匹敵する凶作が二年続きます。</translation>
    </message>
    <message>
        <source>Dzud in Mongolia</source>
        <translation>モンゴルのゾド（寒雪害）</translation>
    </message>
    <message>
        <source>Dzud</source>
        <translation>ゾド</translation>
    </message>
    <message>
        <source>A winter that kills a large part of the herds.</source>
        <translation>家畜の多くが死ぬ厳しい冬です。</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>パンデミック</translation>
    </message>
    <message>
        <source>Travel stops for about two years, as in 2020.</source>
        <translation>2020年のように、往来が約2年間止まります。</translation>
    </message>
    <message>
        <source>Inward-looking government in Japan</source>
        <translation>日本の内向き政権</translation>
    </message>
    <message>
        <source>Government: Japan</source>
        <translation>政権：日本</translation>
    </message>
    <message>
        <source>For about four years Japan withdraws from diplomacy and exchange.</source>
        <translation>日本が約4年間、外交と交流から身を引きます。</translation>
    </message>
    <message>
        <source>Inward-looking government in South Korea</source>
        <translation>韓国の内向き政権</translation>
    </message>
    <message>
        <source>Government: South Korea</source>
        <translation>政権：韓国</translation>
    </message>
    <message>
        <source>For about four years South Korea withdraws from diplomacy and exchange.</source>
        <translation>韓国が約4年間、外交と交流から身を引きます。</translation>
    </message>
    <message>
        <source>Inward-looking leadership in China</source>
        <translation>中国の内向き指導部</translation>
    </message>
    <message>
        <source>Leadership: China</source>
        <translation>指導部：中国</translation>
    </message>
    <message>
        <source>For about four years China withdraws from diplomacy and exchange.</source>
        <translation>中国が約4年間、外交と交流から身を引きます。</translation>
    </message>
    <message>
        <source>Inward-looking government in the United States</source>
        <translation>米国の内向き政権</translation>
    </message>
    <message>
        <source>Government: United States</source>
        <translation>政権：米国</translation>
    </message>
    <message>
        <source>For about four years the United States withdraws from diplomacy and exchange.</source>
        <translation>米国が約4年間、外交と交流から身を引きます。</translation>
    </message>
    <message>
        <source>Programme of the development banks</source>
        <translation>開発銀行による計画</translation>
    </message>
    <message>
        <source>Bank programme</source>
        <translation>開発銀行計画</translation>
    </message>
    <message>
        <source>For ten years development banks and United Nations agencies lend about half a billion dollars a year more, mostly to Mongolia; to North Korea only as far as sanctions and crises allow. No government of the seven decides this alone.</source>
        <translation>開発銀行と国連機関が、10年間にわたり年約5億ドルを追加で貸し付けます。大半はモンゴル向けで、北朝鮮には制裁と危機が許す範囲に限られます。7か国のどの政府も、単独では決められません。</translation>
    </message>
    <message>
        <source>Overall stability</source>
        <translation>総合安定度</translation>
    </message>
    <message>
        <source>index 0–100</source>
        <translation>指数0〜100</translation>
    </message>
    <message>
        <source>Preventive diplomacy</source>
        <translation>予防外交</translation>
    </message>
    <message>
        <source>Peacemaking</source>
        <translation>平和創造</translation>
    </message>
    <message>
        <source>Peace-keeping</source>
        <translation>平和維持</translation>
    </message>
    <message>
        <source>Peace-building</source>
        <translation>平和構築</translation>
    </message>
    <message>
        <source>Maturity of the framework</source>
        <translation>枠組みの成熟度</translation>
    </message>
    <message>
        <source>stage 0–5</source>
        <translation>段階0〜5</translation>
    </message>
    <message>
        <source>Symbiotic community</source>
        <translation>共生共同体</translation>
    </message>
    <message>
        <source>Trust in the region</source>
        <translation>域内の信頼</translation>
    </message>
    <message>
        <source>Pairs expected at war</source>
        <translation>戦争状態と見込まれる二国間関係</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Probability of crisis</source>
        <translation>危機の確率</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>敵意</translation>
    </message>
</context>
<context>
    <name>worldviews</name>
    <message>
        <source>Liberal</source>
        <translation>リベラリズム</translation>
    </message>
    <message>
        <source>States that trade, invest and share organisations have more to lose from a break, know more about one another and can tie their hands. Growing ties between societies therefore make escalation dearer, and rules make promises believable. What matters is that ties exist on both sides; lopsidedness and trade with others count for little. The view rests on the finding that pairs of states which trade much and share many organisations fight less, and that capital ties do more than trade. Its critics say that peace makes trade rather than trade peace.</source>
        <translation>貿易や投資を行い、同じ国際機構に属する国どうしは、断絶で失うものが大きく、互いをよく知り、自らの手を縛って約束することができます。したがって、社会の結びつきが強まるほど紛争の激化は高くつき、ルールがあれば約束は信じられるものになります。大切なのは双方に結びつきがあることで、その偏りや第三国との貿易はあまり問題になりません。この見方は、貿易が盛んで多くの国際機構を共有する国どうしは争いが少なく、資本の結びつきは貿易よりも効果が大きいという研究結果に基づいています。批判する側は、貿易が平和をもたらすのではなく、平和が貿易をもたらすのだと言います。</translation>
    </message>
    <message>
        <source>Realist</source>
        <translation>リアリズム</translation>
    </message>
    <message>
        <source>Without a government above them states must fear one another's power and cannot know intentions. Arms bought for safety frighten the neighbour, who arms in turn; ties are used by the stronger side as levers and break when security is at stake; organisations mirror power and do not bind it. Trust between governments is thin and quickly overtaken by interests, and talks that cost nothing bind nobody. On this view the balance of arms and the rivalry decide, and commerce follows the flag. It cites work that finds no pacifying effect of trade once the effect of conflict on trade is counted, or the opposite effect. Its critics point to decades of peace among rivals who traded.</source>
        <translation>国家の上に立つ政府がない以上、国家は互いの力を恐れるほかなく、相手の意図を知ることはできません。安全のための軍備は隣国をおびえさせ、隣国も軍備を増やします。結びつきは強い側が手札として使い、安全が脅かされれば断ち切られます。国際機構は力を映すだけで、力を縛りはしません。政府間の信頼は薄く、すぐに利害に取って代わられ、費用のかからない対話は誰も縛りません。この見方では、軍備の均衡と対抗関係がすべてを決め、通商は国旗に従います。根拠とするのは、紛争が貿易に及ぼす影響を考慮すると貿易に平和の効果は認められない、あるいは逆の効果があるとする研究です。批判する側は、貿易を続けながら数十年にわたり平和を保った対立国どうしの例を挙げます。</translation>
    </message>
    <message>
        <source>Trust trap</source>
        <translation>不信の罠</translation>
    </message>
    <message>
        <source>What people and firms believe about the other side decides whether they deal with it, and dealing with it is what teaches them. A clash, even one by accident, can convince both that the other is hostile; they stop dealing, learn nothing new and stay convinced. A region can so be caught in distrust for good. Keeping the parties apart or imposing an agreement stops the fighting and leaves the beliefs, so it does not last; what lasts is what makes exchange easier and lets people meet as equals. Contact has to be repeated and of good quality, and one crisis undoes years of it.</source>
        <translation>人々や企業が相手と付き合うかどうかは、相手をどう思うかで決まります。そして、付き合うことこそが相手を知る道です。衝突が起これば、たとえ偶発的なものでも、双方が相手を敵だと思い込みかねません。付き合いをやめ、新しく知ることもなくなり、思い込みは解けません。こうして一つの地域が、いつまでも不信から抜け出せなくなることがあります。当事者を引き離したり合意を押しつけたりすれば戦いは止まりますが、思い込みは残るため、長続きしません。長続きするのは、交流をたやすくし、人々を対等に出会わせるものです。接触は繰り返し行われ、質の良いものでなければならず、一度の危機が何年もの積み重ねを台無しにします。</translation>
    </message>
    <message>
        <source>Aid sceptic</source>
        <translation>援助懐疑論</translation>
    </message>
    <message>
        <source>Aid follows the wishes of those who give and the interests of those who rule where it arrives. Money from outside frees governments from their taxpayers, much of it is diverted or replaces what would have been spent anyway, and many small projects tie up the few who could run them. Large works cost more and serve fewer than promised. Across countries no effect on growth can be told from noise. Where rulers live by threat, aid pays for the next one. Those who disagree point to countries that just crossed a threshold of eligibility, where less aid meant less growth, and to effects that show only after decades.</source>
        <translation>援助は、与える側の意向と、受け取る側の支配者の利害に左右されます。外から来る資金は政府を納税者から解き放ち、その多くは流用されるか、いずれにせよ支出されたはずの資金に置き換わるだけです。小さな事業が多すぎると、それを担える数少ない人材が手一杯になります。大規模な工事は約束よりも費用がかさみ、役立つ相手は約束より少なくなります。国々を比べても、成長への効果は誤差と見分けがつきません。支配者が脅しで生きているところでは、援助は次の脅しの元手になります。異を唱える側は、受給資格の境目をちょうど越えた国々では援助が減って成長も鈍ったこと、数十年後にようやく現れる効果があることを挙げます。</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>A third of everything</source>
        <translation>すべてを三分の一まで</translation>
    </message>
    <message>
        <source>Every lever of every country moved 35 percent of the way from where it is to the end of its range. A landmark for diminishing returns: compare its gain, and its cost, with “Everything, full”.</source>
        <translation>すべての国のすべての施策を、現状から範囲の端まで35パーセント進めた場合です。効果の逓減を見るための目安です。得られるものと費用を「すべてを最大に」と比べてください。</translation>
    </message>
    <message>
        <source>Aid only</source>
        <translation>援助のみ</translation>
    </message>
    <message>
        <source>Donors give several times what they give now and recipients make an effort to use it, but nothing else moves: no open borders, no relief, no talks. Growth effects of aid are disputed down to zero, and a review of 19 studies found that aid into insecure places more often raises violence than lowers it.</source>
        <translation>供与国が現在の数倍の援助を行い、受入国も活用に努めますが、ほかには何も変わりません。国境は開かれず、制裁は緩まず、対話もありません。援助の成長効果をめぐっては、ゼロとする説まで議論が分かれます。19件の研究をまとめた調査によれば、治安の悪い場所への援助は、暴力を減らすよりも増やすことのほうが多いとされています。</translation>
    </message>
    <message>
        <source>Talks first</source>
        <translation>対話優先</translation>
    </message>
    <message>
        <source>One of the cheapest levers and, in the region, the scarcest: all governments but Pyongyang and Moscow invest in prevention, fact-finding, hotlines and meetings, and those two are assumed to answer half-heartedly. Because credibility is limited by trust, effort meets diminishing returns.</source>
        <translation>最も安価な部類に入りながら、この地域では最も乏しい施策です。平壌とモスクワを除くすべての政府が、予防、事実調査、ホットライン、会合に力を注ぎ、この二つの政府は及び腰ながら応じると仮定します。言葉の信用は信頼の水準に縛られるため、努力の効果は逓減します。</translation>
    </message>
    <message>
        <source>Donors retreat</source>
        <translation>供与国の撤退</translation>
    </message>
    <message>
        <source>Aid budgets are cut, as they were by seven percent in 2024 and more in 2025, when the United States closed its agency. Japan, South Korea and the United States stop giving in the region, and contributions to joint infrastructure fall; China is assumed to go on. What is lost, and does anyone notice?</source>
        <translation>援助予算が削減されます。2024年には7パーセント減り、米国が援助機関を閉鎖した2025年にはさらに減りました。日本、韓国、米国はこの地域への援助をやめ、共同インフラへの拠出も減ります。中国は続けると仮定します。何が失われ、それに気づく人はいるでしょうか。</translation>
    </message>
    <message>
        <source>The essay’s programme</source>
        <translation>論考の構想</translation>
    </message>
    <message>
        <source>What the essay behind this program proposes, taken at its word and at a size that budgets could carry: Japan reviews its aid and turns part of it to Northeast China, North Korea, Mongolia and the Russian Far East, the neighbours build infrastructure across borders together, trade and investment are eased, and citizens meet. Moscow is assumed to take part a little; Pyongyang and Washington are left as they are, and sanctions stay, so the part for North Korea can hardly arrive. Ask which piece carries the result, and whether the whole is more than the sum of its parts.</source>
        <translation>このプログラムの元になった論考の提案を、言葉どおりに、予算で賄える規模で実行した場合です。日本は援助を見直して一部を中国東北部、北朝鮮、モンゴル、ロシア極東に振り向け、近隣国は国境をまたぐインフラを共に築き、貿易と投資の障壁は下がり、市民どうしが交流します。モスクワは少しだけ参加すると仮定し、平壌とワシントンは現状のままとします。制裁も続くため、北朝鮮向けの分はほとんど届きません。どの要素が結果を支えているのか、全体は部分の合計を上回るのかを考えてみてください。</translation>
    </message>
    <message>
        <source>Everything, full</source>
        <translation>すべてを最大に</translation>
    </message>
    <message>
        <source>Every lever of every country at the end of its range, which assumes that seven governments change at once. A landmark, not a plan: what the model thinks possible at most, and what it would cost.</source>
        <translation>すべての国のすべての施策を範囲の端まで動かした場合です。七つの政府が一斉に変わると仮定することになります。計画ではなく、目安です。モデルが最大限可能と見るものと、その費用を示します。</translation>
    </message>
    <message>
        <source>Citizen exchange only</source>
        <translation>市民交流のみ</translation>
    </message>
    <message>
        <source>Visas, youth programmes, sister cities and tourism, and nothing else. Contact lessens prejudice on average (a correlation of about 0.2 over 500 studies), but most of the studies are short and not about adults of hostile nations, and Chinese opinion of Japan turned with mass tourism while Japanese opinion of China did not. North Korea stays nearly closed.</source>
        <translation>査証、青少年交流、姉妹都市、観光だけで、ほかには何も行いません。接触は平均すれば偏見を和らげます（500件の研究で約0.2の相関）。ただし、研究の多くは短期のもので、敵対する国の成人を対象にしていません。大規模な観光に伴って中国人の対日世論は変わりましたが、日本人の対中世論は変わりませんでした。北朝鮮はほぼ閉ざされたままです。</translation>
    </message>
    <message>
        <source>Grid and gas</source>
        <translation>送電網とガス</translation>
    </message>
    <message>
        <source>Power lines and pipelines tie together those who have wind, sun, water and gas with those who need them; plans for a Gobi grid of 100 gigawatts were put at 293 billion US dollars in 2014. Japan, South Korea, Mongolia, China and, as an assumption, Russia pay for energy links and for the corridors they need, with care for the environment. Energy security should rise; so may leverage of the supplier.</source>
        <translation>風、太陽、水、ガスを持つ国とそれを必要とする国を、送電線とパイプラインで結びます。100ギガワットのゴビ送電網構想は、2014年に2,930億米ドルと見積もられました。日本、韓国、モンゴル、中国と、仮定としてロシアが、環境に配慮しながら、エネルギーの連系と必要な回廊の費用を負担します。エネルギー安全保障は高まるはずですが、供給国の影響力も強まるかもしれません。</translation>
    </message>
    <message>
        <source>Rails and open borders</source>
        <translation>鉄道と国境開放</translation>
    </message>
    <message>
        <source>Corridors and the procedures to use them, together. Estimates for the Belt and Road put the trade gained at three times as much where reforms go with construction. Compare its gain with the sum of “Rails without open borders” and “Open borders without rails”.</source>
        <translation>回廊の建設と、それを使うための手続きの整備を同時に進めます。「一帯一路」についての推計では、建設に改革が伴う場合、貿易の増加は3倍になるとされています。得られるものを「国境開放なき鉄道」と「鉄道なき国境開放」の合計と比べてください。</translation>
    </message>
    <message>
        <source>Rails without open borders</source>
        <translation>国境開放なき鉄道</translation>
    </message>
    <message>
        <source>Corridors are built and the borders stay as slow as they are. When the road crossing at Zamyn-Uud was rebuilt, trucks passed in 2.0 instead of 6.3 hours, and trains waited 22 instead of 9: the bottleneck moved. To be compared with “Open borders without rails” and “Rails and open borders”.</source>
        <translation>回廊は造られますが、国境の手続きは遅いままです。ザミンウードの道路検問所が改築されたとき、トラックの通過時間は6.3時間から2.0時間に縮まりましたが、列車の待ち時間は9時間から22時間に延びました。隘路が移ったのです。「鉄道なき国境開放」「鉄道と国境開放」と比べてください。</translation>
    </message>
    <message>
        <source>War on the Korean Peninsula in 2030</source>
        <translation>2030年の朝鮮半島での戦争</translation>
    </message>
    <message>
        <source>A year of open war, all levers as they are. Published scenarios put the first-year loss of South Korean output at more than a third. It is not a forecast: no pair of these countries went to war from 1992 to 2014, and the likelihood is a judgement. Add levers to see what would soften or shorten it, and what recovers when.</source>
        <translation>全面戦争が一年続き、施策はすべて現状のままです。公表されたシナリオでは、韓国の生産は最初の一年で三分の一以上失われるとされています。予測ではありません。1992年から2014年まで、これらの国どうしの戦争はなく、その見込みは判断によるものです。施策を加えて、何が被害を和らげ、あるいは戦争を短くするのか、何がいつ回復するのかを見てください。</translation>
    </message>
    <message>
        <source>Maximum pressure</source>
        <translation>最大限の圧力</translation>
    </message>
    <message>
        <source>No aid, no relief, no talks: Japan, South Korea and the United States cut back contact and diplomacy, and China is assumed to close its border to North Korea in 2028, as in 2017 and 2018, when North Korean trade fell by 15 and then 49 percent and output by 3.5 and 4.1 percent. The question to put to it: what does pressure buy in the four indicators, and who pays?</source>
        <translation>援助も緩和も対話もありません。日本、韓国、米国は接触と外交を縮小し、中国は2028年に北朝鮮との国境を閉じると仮定します。2017年と2018年にも同じことがあり、北朝鮮の貿易は15パーセント、続いて49パーセント減り、生産は3.5パーセント、4.1パーセント減りました。問うべきは、圧力は四つの指標で何をもたらし、その代償を誰が払うのか、です。</translation>
    </message>
    <message>
        <source>Mongolia as a hub</source>
        <translation>ハブとしてのモンゴル</translation>
    </message>
    <message>
        <source>Mongolia on good terms with everyone: host of talks as in the Ulaanbaatar dialogue, corridor between China and Russia, and receiver of well-prepared aid. Its neighbours and Japan and South Korea invest in rail, road and border stations. Mongolia took aid of up to 17 percent of its income in the 1990s, and its trade with China alone is now about four fifths of its output, so watch saturation, debt and lopsided dependence as much as growth.</source>
        <translation>モンゴルはどの国とも良好な関係にあり、ウランバートル対話のように会談の場となり、中国とロシアを結ぶ回廊となり、よく準備された援助の受入国となります。近隣国と日本、韓国は、鉄道、道路、国境施設に投資します。モンゴルは1990年代に所得の最大17パーセントに当たる援助を受けました。現在は中国との貿易だけで生産の約五分の四に上ります。成長だけでなく、飽和、債務、偏った依存にも注目してください。</translation>
    </message>
    <message>
        <source>Open borders without rails</source>
        <translation>鉄道なき国境開放</translation>
    </message>
    <message>
        <source>Trade is eased and governments talk, but no new corridor is built. To be compared with “Rails without open borders” and “Rails and open borders”: if the two together do more than the sum, the essay’s synergy is at work.</source>
        <translation>貿易の障壁が下がり、政府どうしが話し合いますが、新しい回廊は造られません。「国境開放なき鉄道」「鉄道と国境開放」と比べてください。両方を合わせた効果が合計を上回れば、論考のいう相乗効果が働いていることになります。</translation>
    </message>
    <message>
        <source>The Sunshine era continued</source>
        <translation>太陽政策の継続</translation>
    </message>
    <message>
        <source>From 1998 to 2008 Seoul answered provocation with patience: inter-Korean trade grew from 329 million US dollars in 1999 to 1,820 million in 2008 through two naval clashes and a nuclear test, and ended after 2016 at nothing. Here that course is taken up again in 2027 and kept: South Korea pays, opens and exchanges, its allies let sanctions go half way, and Pyongyang is assumed to answer modestly. Watch how much hangs on that assumption, and on the relief, by taking each away.</source>
        <translation>1998年から2008年まで、ソウルは挑発に忍耐で応えました。南北交易は、二度の海上衝突と一度の核実験を経ながらも、1999年の3億2,900万米ドルから2008年の18億2,000万米ドルに増え、2016年以降はゼロになりました。ここでは2027年にその路線を再開し、続けます。韓国は資金を出し、市場を開き、交流し、同盟国は制裁を半分まで緩め、平壌は控えめに応じると仮定します。この仮定と制裁緩和を一つずつ取り除き、結果がどれだけそれに懸かっているかを見てください。</translation>
    </message>
    <message>
        <source>The three primary levers, full</source>
        <translation>三つの主要施策を最大に</translation>
    </message>
    <message>
        <source>Aid, infrastructure and trade opening of every country at the end of their ranges. It is not a plan, since nobody could pay or agree to it, but a landmark: what these three can do at most while sanctions stand.</source>
        <translation>すべての国の援助、インフラ、貿易の開放を範囲の端まで動かした場合です。費用を賄うことも合意することも誰にもできないため、計画ではなく、目安です。制裁が続くもとで、この三つにできることの上限を示します。</translation>
    </message>
    <message>
        <source>The three primary levers, full, with sanctions relief</source>
        <translation>三つの主要施策を最大に、制裁緩和つき</translation>
    </message>
    <message>
        <source>The landmark of the three primary levers with all sanctions on North Korea lifted as well. The difference between the two is what the sanctions hold back, for better and worse.</source>
        <translation>三つの主要施策の目安に、北朝鮮に対する制裁の全面解除を加えた場合です。二つの差は、良くも悪くも、制裁がせき止めているものを表します。</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>北朝鮮</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Japan – South Korea</source>
        <translation>日本・韓国</translation>
    </message>
    <message>
        <source>Japan – North Korea</source>
        <translation>日本・北朝鮮</translation>
    </message>
    <message>
        <source>Japan – Mongolia</source>
        <translation>日本・モンゴル</translation>
    </message>
    <message>
        <source>Japan – China</source>
        <translation>日本・中国</translation>
    </message>
    <message>
        <source>Japan – Russia</source>
        <translation>日本・ロシア</translation>
    </message>
    <message>
        <source>Japan – United States</source>
        <translation>日本・米国</translation>
    </message>
    <message>
        <source>South Korea – North Korea</source>
        <translation>韓国・北朝鮮</translation>
    </message>
    <message>
        <source>South Korea – Mongolia</source>
        <translation>韓国・モンゴル</translation>
    </message>
    <message>
        <source>South Korea – China</source>
        <translation>韓国・中国</translation>
    </message>
    <message>
        <source>South Korea – Russia</source>
        <translation>韓国・ロシア</translation>
    </message>
    <message>
        <source>South Korea – United States</source>
        <translation>韓国・米国</translation>
    </message>
    <message>
        <source>North Korea – Mongolia</source>
        <translation>北朝鮮・モンゴル</translation>
    </message>
    <message>
        <source>North Korea – China</source>
        <translation>北朝鮮・中国</translation>
    </message>
    <message>
        <source>North Korea – Russia</source>
        <translation>北朝鮮・ロシア</translation>
    </message>
    <message>
        <source>North Korea – United States</source>
        <translation>北朝鮮・米国</translation>
    </message>
    <message>
        <source>Mongolia – China</source>
        <translation>モンゴル・中国</translation>
    </message>
    <message>
        <source>Mongolia – Russia</source>
        <translation>モンゴル・ロシア</translation>
    </message>
    <message>
        <source>Mongolia – United States</source>
        <translation>モンゴル・米国</translation>
    </message>
    <message>
        <source>China – Russia</source>
        <translation>中国・ロシア</translation>
    </message>
    <message>
        <source>China – United States</source>
        <translation>中国・米国</translation>
    </message>
    <message>
        <source>Russia – United States</source>
        <translation>ロシア・米国</translation>
    </message>
    <message>
        <source>Northeast China</source>
        <translation>中国東北部</translation>
    </message>
    <message>
        <source>Russian Far East</source>
        <translation>ロシア極東</translation>
    </message>
    <message>
        <source>Banks and United Nations</source>
        <translation>開発銀行・国連機関</translation>
    </message>
</context>
</TS>
