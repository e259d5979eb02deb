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
        <source>Income gained</source>
        <translation>得られた所得</translation>
    </message>
    <message>
        <source>of it war loss avoided, expected</source>
        <translation>うち避けられた戦争損失（期待値）</translation>
    </message>
    <message>
        <source>Trade gained (turnover)</source>
        <translation>増えた貿易（取引額）</translation>
    </message>
    <message>
        <source>Part of the cost that stays in the country</source>
        <translation>費用のうち国内にとどまる分</translation>
    </message>
    <message>
        <source>Corridor money that lies idle</source>
        <translation>使われない回廊資金</translation>
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
        <source>Preventive diplomacy: capacity and outcome</source>
        <translation>予防外交：能力と成果</translation>
    </message>
    <message>
        <source>Capacity is what is done, outcome is what comes of it: how seldom relations turn worse, given that they can. The indicator is made of both; higher is better.</source>
        <translation>能力は行われていること、成果はその結果です。成果は悪化しうる状況で関係がどれほどまれにしか悪化しないかを表します。指標はこの二つから成ります。高いほど良好です。</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Peacemaking: capacity and outcome</source>
        <translation>平和創造：能力と成果</translation>
    </message>
    <message>
        <source>Capacity is what is done, outcome is what comes of it: how soon crises are ended and conflicts settled. The indicator is made of both; higher is better.</source>
        <translation>能力は行われていること、成果はその結果です。成果は危機がどれほど早く終わり、紛争がどれほど早く解決されるかを表します。指標はこの二つから成ります。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-keeping: capacity and outcome</source>
        <translation>平和維持：能力と成果</translation>
    </message>
    <message>
        <source>Capacity is what is done, outcome is what comes of it: how seldom a crisis or an armistice becomes war. The indicator is made of both; higher is better.</source>
        <translation>能力は行われていること、成果はその結果です。成果は危機や休戦がどれほどまれにしか戦争に至らないかを表します。指標はこの二つから成ります。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-building: capacity and outcome</source>
        <translation>平和構築：能力と成果</translation>
    </message>
    <message>
        <source>Capacity is what is done, outcome is what comes of it: trust, well-being of both, and how seldom conflict comes back. The indicator is made of both; higher is better.</source>
        <translation>能力は行われていること、成果はその結果です。成果は信頼、両国の豊かさ、そして紛争がどれほどまれにしか再発しないかを表します。指標はこの二つから成ります。高いほど良好です。</translation>
    </message>
    <message>
        <source>Preventive diplomacy: outcome by pair</source>
        <translation>二国間別の予防外交の成果</translation>
    </message>
    <message>
        <source>What comes of it between two countries: how seldom relations turn worse, given that they can; higher is better.</source>
        <translation>二国間での成果です。悪化しうる状況で関係がどれほどまれにしか悪化しないかを表します。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peacemaking: outcome by pair</source>
        <translation>二国間別の平和創造の成果</translation>
    </message>
    <message>
        <source>What comes of it between two countries: how soon crises are ended and conflicts settled; higher is better.</source>
        <translation>二国間での成果です。危機がどれほど早く終わり、紛争がどれほど早く解決されるかを表します。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-keeping: outcome by pair</source>
        <translation>二国間別の平和維持の成果</translation>
    </message>
    <message>
        <source>What comes of it between two countries: how seldom a crisis or an armistice becomes war; higher is better.</source>
        <translation>二国間での成果です。危機や休戦がどれほどまれにしか戦争に至らないかを表します。高いほど良好です。</translation>
    </message>
    <message>
        <source>Peace-building: outcome by pair</source>
        <translation>二国間別の平和構築の成果</translation>
    </message>
    <message>
        <source>What comes of it between two countries: trust, well-being of both, and how seldom conflict comes back; higher is better.</source>
        <translation>二国間での成果です。信頼、両国の豊かさ、そして紛争がどれほどまれにしか再発しないかを表します。高いほど良好です。</translation>
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
        <source>Open crises, expected and counted</source>
        <translation>危機の数、見込みと記録</translation>
    </message>
    <message>
        <source>Share of the 21 pairs in open crisis or war; counted are pairs with use of force in a year, each as half a year of crisis. No range is drawn.</source>
        <translation>21の二国間関係のうち、危機または戦争にあるものの割合。記録は、その年に武力が使われた関係を、それぞれ危機の半年分として数えたものです。範囲は描かれません。</translation>
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
        <source>Corridors, industrial networks and mutual trade dependence of the region, weighted by the importance of the pairs.</source>
        <translation>地域の回廊、産業ネットワーク、相互の貿易依存。国の組の重要さで重みづけ。</translation>
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
        <source>Trust between states and societies: a slow norm, less the mood of crises, which passes in years.</source>
        <translation>国家と社会のあいだの信頼。ゆっくり変わる規範から、数年で過ぎる危機の気分を引いたもの。</translation>
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
        <source>Shared organisations</source>
        <translation>共通の国際機関</translation>
    </message>
    <message>
        <source>Intergovernmental organisations of which both countries of a pair are members.</source>
        <translation>二国がともに加盟している政府間機関の数。</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>機関</translation>
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
        <source>Corridors, joint firms and mutual trade dependence of each country with its partners.</source>
        <translation>各国とその相手国との回廊、合弁企業、相互の貿易依存。</translation>
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
        <source>Costs and benefits</source>
        <translation>費用と便益</translation>
    </message>
    <message>
        <source>What the region pays a year beyond the baseline, and what it gains: income, the part of it that is war loss avoided in expectation, and trade, which is turnover and no income.</source>
        <translation>基準より多く地域が一年に支払う額と、得るもの。所得、そのうち避けられた戦争損失の期待値、そして貿易（取引額であり所得ではありません）。</translation>
    </message>
    <message>
        <source>War loss avoided</source>
        <translation>避けられた戦争損失</translation>
    </message>
    <message>
        <source>Trade gained</source>
        <translation>増えた貿易</translation>
    </message>
    <message>
        <source>Benefits of a country</source>
        <translation>国別の便益</translation>
    </message>
    <message>
        <source>Income that a country gains a year, the part of it that is war loss avoided in expectation, and trade gained, which is turnover and no income.</source>
        <translation>一年に国が得る所得、そのうち避けられた戦争損失の期待値、そして増えた貿易（取引額であり所得ではありません）。</translation>
    </message>
    <message>
        <source>Infrastructure money of a country</source>
        <translation>国別のインフラ資金</translation>
    </message>
    <message>
        <source>What is spent on infrastructure across borders, and what lies idle for want of a partner, of consent or of a route and is not charged.</source>
        <translation>国境を越えるインフラに使われた資金と、相手、同意または経路がないために使われず、費用に数えない資金。</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>使われた資金</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>使われない資金</translation>
    </message>
    <message>
        <source>Costs that stay in the country</source>
        <translation>国内にとどまる費用</translation>
    </message>
    <message>
        <source>Duties forgone and support for those who lose by opening: the treasury pays, others in the same country receive.</source>
        <translation>失われる関税収入と、開放で損をする人への支援。国庫が払い、同じ国の別の人が受け取ります。</translation>
    </message>
    <message>
        <source>Duties forgone</source>
        <translation>失われる関税収入</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
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
    <name>knockouts</name>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Trust between governments and societies stays on its path: what is left does not need it.</source>
        <translation>政府や社会の間の信頼は元の経路のままです。残る変化は信頼を必要としません。</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>The cooperative security framework stays as mature as without the scenario.</source>
        <translation>協調的安全保障の枠組みの成熟は、シナリオがない場合と同じままです。</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>貿易</translation>
    </message>
    <message>
        <source>Trade of every pair stays on its path: no dependence, income or pressure on the environment comes of more of it.</source>
        <translation>すべての二国間の貿易は元の経路のままです。貿易の増加による依存、所得、環境への負荷は生じません。</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>回廊</translation>
    </message>
    <message>
        <source>Corridors serve no more than without the scenario, whatever is built.</source>
        <translation>何を建設しても、回廊の働きはシナリオがない場合と同じままです。</translation>
    </message>
    <message>
        <source>Industrial networks</source>
        <translation>産業ネットワーク</translation>
    </message>
    <message>
        <source>Joint firms stay as they would be without the scenario.</source>
        <translation>共同企業は、シナリオがない場合と同じままです。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>People visit one another as often as without the scenario.</source>
        <translation>人々の往来は、シナリオがない場合と同じ回数です。</translation>
    </message>
    <message>
        <source>Shared organisations</source>
        <translation>共通の国際機関</translation>
    </message>
    <message>
        <source>Joint memberships stay as they would be without the scenario.</source>
        <translation>共通の加盟機関は、シナリオがない場合と同じままです。</translation>
    </message>
    <message>
        <source>Capacities for peace</source>
        <translation>平和のための能力</translation>
    </message>
    <message>
        <source>The four capacities of An Agenda for Peace stay on their path: what is left comes by other ways than talks, presence and joint work.</source>
        <translation>「平和への課題」の四つの能力は元の経路のままです。残る変化は、対話、現地での活動、共同作業以外の道筋によるものです。</translation>
    </message>
    <message>
        <source>R1 interim stability dividend</source>
        <translation>R1 暫定的安定の配当</translation>
    </message>
    <message>
        <source>Calm lowers the risk of investing, joint firms grow, and both sides have more to lose from a crisis: the essay's interim stability.</source>
        <translation>平穏は投資の危険を下げ、合弁企業が育ち、双方が危機で失うものが増えます。論考のいう暫定的安定です。</translation>
    </message>
    <message>
        <source>R2 corridor-trade</source>
        <translation>R2 回廊と貿易</translation>
    </message>
    <message>
        <source>Corridors make trade cheaper, trade raises income, and income pays for corridors.</source>
        <translation>回廊は貿易を安くし、貿易は所得を高め、所得が回廊を支えます。</translation>
    </message>
    <message>
        <source>R3 contact-trust (first member)</source>
        <translation>R3 交流と信頼(一方の国)</translation>
    </message>
    <message>
        <source>People of the first country who meet those of the second think better of them, and more of them travel.</source>
        <translation>一方の国の人々は、もう一方の国の人々に会うと相手をより良く思い、さらに多くの人が訪れます。</translation>
    </message>
    <message>
        <source>R3 contact-trust (second member)</source>
        <translation>R3 交流と信頼(もう一方の国)</translation>
    </message>
    <message>
        <source>People of the second country who meet those of the first think better of them, and more of them travel.</source>
        <translation>もう一方の国の人々も、相手の国の人々に会うと相手をより良く思い、さらに多くの人が訪れます。</translation>
    </message>
    <message>
        <source>R4 trust-trade</source>
        <translation>R4 信頼と貿易</translation>
    </message>
    <message>
        <source>Trust opens trade, and trade that both sides depend on builds trust.</source>
        <translation>信頼は貿易を開き、双方が頼る貿易は信頼を築きます。</translation>
    </message>
    <message>
        <source>R5 framework ratchet (prevention)</source>
        <translation>R5 枠組みの歯止め(予防)</translation>
    </message>
    <message>
        <source>A mature framework prevents quarrels, stable peace spreads, and the framework matures further.</source>
        <translation>成熟した枠組みは争いを防ぎ、安定した平和が広がり、枠組みはさらに成熟します。</translation>
    </message>
    <message>
        <source>R5 framework ratchet (peacemaking)</source>
        <translation>R5 枠組みの歯止め(平和創造)</translation>
    </message>
    <message>
        <source>A mature framework settles quarrels, stable peace spreads, and the framework matures further.</source>
        <translation>成熟した枠組みは争いを収め、安定した平和が広がり、枠組みはさらに成熟します。</translation>
    </message>
    <message>
        <source>R6 war trap</source>
        <translation>R6 戦争の罠</translation>
    </message>
    <message>
        <source>Crises renew hostility, and hostility makes the next crisis likelier.</source>
        <translation>危機は敵意を新たにし、敵意は次の危機を起こりやすくします。</translation>
    </message>
    <message>
        <source>R7 security dilemma</source>
        <translation>R7 安全保障のジレンマ</translation>
    </message>
    <message>
        <source>A threat makes governments arm, and arms make crises, and so the threat, worse.</source>
        <translation>脅威は政府に軍備を増やさせ、軍備は危機を、ひいては脅威を悪化させます。</translation>
    </message>
    <message>
        <source>R8 debt trap</source>
        <translation>R8 債務の罠</translation>
    </message>
    <message>
        <source>Lower income makes debt weigh more, and debt lowers income.</source>
        <translation>所得が下がると債務の重みが増し、債務は所得を下げます。</translation>
    </message>
    <message>
        <source>R9 sanctions trap</source>
        <translation>R9 制裁の罠</translation>
    </message>
    <message>
        <source>Crises keep sanctions in place; without trade there is less to lose from the next crisis.</source>
        <translation>危機は制裁を長引かせ、貿易がなければ次の危機で失うものが少なくなります。</translation>
    </message>
    <message>
        <source>R10 trust and institutions</source>
        <translation>R10 信頼と機関</translation>
    </message>
    <message>
        <source>Trust lets countries join institutions, shared institutions prevent disputes, and trust is not lost in crises.</source>
        <translation>信頼は国々を共通の機関に加わらせ、共通の機関は紛争を防ぎ、信頼は危機で失われずに済みます。</translation>
    </message>
    <message>
        <source>B1 absorption</source>
        <translation>B1 吸収の限界</translation>
    </message>
    <message>
        <source>More aid than institutions can handle weakens them, and donors give less.</source>
        <translation>機関が扱える以上の援助は機関を弱め、援助国は出す額を減らします。</translation>
    </message>
    <message>
        <source>B2 diversion and arming</source>
        <translation>B2 流用と軍備</translation>
    </message>
    <message>
        <source>Aid that is diverted pays for arms, crises follow, and aid stops.</source>
        <translation>流用された援助は軍備にあてられ、危機が続き、援助は止まります。</translation>
    </message>
    <message>
        <source>B3 moral hazard</source>
        <translation>B3 モラルハザード</translation>
    </message>
    <message>
        <source>Aid given whatever happens makes provocation cheaper; a crisis stops the aid.</source>
        <translation>何があっても与えられる援助は挑発を安くし、危機が援助を止めます。</translation>
    </message>
    <message>
        <source>B4 fiscal limit and fatigue</source>
        <translation>B4 財政の限界と疲れ</translation>
    </message>
    <message>
        <source>Spending tires those who pay, and tired governments carry out less.</source>
        <translation>支出は払う側を疲れさせ、疲れた政府は実行を減らします。</translation>
    </message>
    <message>
        <source>B5 dependence asymmetry</source>
        <translation>B5 依存の非対称</translation>
    </message>
    <message>
        <source>One-sided dependence leads to disputes, and disputes cost trade.</source>
        <translation>一方的な依存は紛争を招き、紛争は貿易を減らします。</translation>
    </message>
    <message>
        <source>B6 environmental load</source>
        <translation>B6 環境への負荷</translation>
    </message>
    <message>
        <source>Trade burdens the environment, which strains the framework, trust and at last trade.</source>
        <translation>貿易は環境に負荷をかけ、それが枠組みと信頼を、ついには貿易を損ないます。</translation>
    </message>
    <message>
        <source>B7 maintenance (capital)</source>
        <translation>B7 維持(資本)</translation>
    </message>
    <message>
        <source>The more infrastructure there is, the more of it wears out.</source>
        <translation>インフラが多いほど、傷むものも多くなります。</translation>
    </message>
    <message>
        <source>B7 maintenance (corridors)</source>
        <translation>B7 維持(回廊)</translation>
    </message>
    <message>
        <source>The more corridors there are, the more of them wear out.</source>
        <translation>回廊が多いほど、傷むものも多くなります。</translation>
    </message>
    <message>
        <source>B8 weakest link at the border</source>
        <translation>B8 国境という最も弱い環</translation>
    </message>
    <message>
        <source>More trade lengthens the queue at the border, and delay makes trade dearer.</source>
        <translation>貿易が増えると国境の行列が延び、遅れが貿易を高くつくものにします。</translation>
    </message>
    <message>
        <source>B9 decay of brokered agreements</source>
        <translation>B9 仲介された合意の衰え</translation>
    </message>
    <message>
        <source>Agreements that a mediator brokered end once the mediator leaves; the more there are, the more end.</source>
        <translation>仲介者が取りまとめた合意は、仲介者が去ると終わります。多いほど、終わるものも多くなります。</translation>
    </message>
    <message>
        <source>B10 sanctions response</source>
        <translation>B10 制裁の応答</translation>
    </message>
    <message>
        <source>Relief from sanctions makes provocation cheaper, and a crisis brings sanctions back.</source>
        <translation>制裁の緩和は挑発を安くし、危機が制裁を呼び戻します。</translation>
    </message>
    <message>
        <source>B11 outside option</source>
        <translation>B11 域外という選択肢</translation>
    </message>
    <message>
        <source>Trade with the rest of the world makes a quarrel here cost less, and quarrels cost trade here.</source>
        <translation>域外との貿易はここでの争いの代償を小さくし、争いはここでの貿易を減らします。</translation>
    </message>
    <message>
        <source>B12 sentiment shock (first member)</source>
        <translation>B12 感情の衝撃(一方の国)</translation>
    </message>
    <message>
        <source>The better the first country thinks of the second, the further a shock throws that back.</source>
        <translation>一方の国が相手を良く思うほど、衝撃による後戻りも大きくなります。</translation>
    </message>
    <message>
        <source>B12 sentiment shock (second member)</source>
        <translation>B12 感情の衝撃(もう一方の国)</translation>
    </message>
    <message>
        <source>The better the second country thinks of the first, the further a shock throws that back.</source>
        <translation>もう一方の国が相手を良く思うほど、衝撃による後戻りも大きくなります。</translation>
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
        <source>The donor’s taxpayers; every dollar also costs about 0.3 dollars of output. Loans leave the recipient in debt. Recipients pay for monitoring and preparation. The range ends near the largest precedents: Japanese loans to China at their height (214.4 billion yen in 2000), the whole Chinese budget for foreign aid (21 billion yuan in 2022), twice the best year of South Korea’s Sunshine policy, and more than the 1.3 billion dollars that the United States gave North Korea in 1995–2008 in a few years.</source>
        <translation>援助国の納税者が負担します。1ドルごとに約0.3ドルの生産も失われます。借款は受取国に債務を残します。受取国は監視と準備の費用を負担します。上限は最大級の前例に近い値です。最盛期の対中円借款（2000年に2,144億円）、中国の対外援助予算の全額（2022年に210億元）、韓国の太陽政策の最高年の2倍、そして米国が1995〜2008年に北朝鮮へ供与した13億ドルを数年で上回る額です。</translation>
    </message>
    <message>
        <source>Recipients must want it. Under present sanctions only about a tenth of additional aid to North Korea can pass, of China’s about half.</source>
        <translation>受入国の意思が必要です。現在の制裁のもとでは、北朝鮮への追加援助のうち届くのは約一割にすぎず、中国からのものは約半分です。</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>Aid builds infrastructure, health and schools after delays of three to eight years. Big message: it may raise Mongolian income by a few percent or not at all, and it saturates: Mongolia took 16–17 % of its income in the 1990s and lost much of the benefit of the last dollar. Watch aid over GDP, institutions and, for North Korea, diversion and arms. Contrary evidence: growth effects of aid are disputed down to zero, and a review of 19 studies finds that aid into insecure places more often raises violence than lowers it.</source>
        <translation>援助は、3年から8年の遅れを経てインフラ、保健、学校を築きます。要点：モンゴルの所得を数パーセント押し上げることもあれば、まったく押し上げないこともあり、しかも飽和します。モンゴルは1990年代に所得の16〜17%に当たる援助を受け、最後の1ドルの効果の多くは失われました。注目点：援助の対GDP比と制度、北朝鮮については流用と軍備。反証：援助の成長効果をめぐっては、ゼロとする説まで議論が分かれます。19件の研究をまとめた調査によれば、治安の悪い場所への援助は、暴力を減らすよりも増やすことのほうが多いとされています。</translation>
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
        <source>National budgets, as far as partners match the money and it is spent: what lies idle is not charged. Overruns of about a third, wear of 4–5 % a year for ever, and debt. The range ends at 0.2 % of GDP (Mongolia 0.5): China’s part is then a third of the record year of the whole Belt and Road (121.8 billion dollars in 2024, 70.7 of it construction).</source>
        <translation>相手国が応じて実際に使われた分だけ各国の予算が負担し、使われない資金は数えません。約三分の一の超過費用、毎年4〜5％の損耗が続き、債務も残ります。上限はGDPの0.2％（モンゴルは0.5％）で、中国の分は一帯一路全体の最高年（2024年に1,218億ドル、うち建設707億ドル）の三分の一に当たります。</translation>
    </message>
    <message>
        <source>A corridor needs money from both sides, no open crisis and no sanctions between them. There are none across the Pacific.</source>
        <translation>回廊には双方の資金が必要で、両国の間に開かれた危機や制裁がないことが条件です。太平洋を越える回廊はありません。</translation>
    </message>
    <message>
        <source>Corridors cut trade cost and delay and tie neighbours together; they are the international public assets of the essay. Big message: large works need open borders; with borders as they are, about a fifth of what they could carry between Mongolia and China would wait, and the weaker side of the border decides. Watch usable corridor against corridor service, and debt and environment. Contrary evidence: the Tumen area had its lines in 1996 and stayed blocked by procedures; a reactor project in North Korea ended a third built; lorries crossed Mongolia’s borders faster while trains coming in waited longer.</source>
        <translation>回廊は貿易の費用と遅れを減らし、隣国どうしを結びつけます。論考のいう「国際公共資産」です。要点：大きな建設には開かれた国境が必要です。国境が今のままなら、モンゴルと中国の間で運べるはずのものの約五分の一は待たされます。国境の弱い側がそれを決めます。注目点：回廊の施設と、実際に利用できる働きとの差、そして債務と環境。反証：図們江地域の路線は1996年に整いましたが、手続きに阻まれたままでした。北朝鮮の原子炉事業は三分の一を建設したところで終わりました。モンゴルの国境ではトラックの通過が速くなる一方で、入国する列車の待ち時間は延びました。</translation>
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
        <source>Duties forgone, at most 0.15 % of GDP, and support for those who lose while they adapt: both stay in the country, and cost it what other taxes do in their place. Output lost by idle workers and capital in the first decade; public fatigue; environmental load.</source>
        <translation>失われる関税収入（最大でGDPの0.15％）と、適応するまで損をする人への支援です。どちらも国内にとどまり、国にとっての費用は代わりの税が生む損失です。最初の十年は遊休する労働と資本による生産の損失、国民の疲れ、環境への負荷もあります。</translation>
    </message>
    <message>
        <source>Can be done alone, but trade costs fall further when the partner opens too, and corridors serve only as far as the less open side allows.</source>
        <translation>単独でも行えますが、相手国も開放すれば貿易の費用はさらに下がります。回廊は、開放度の低い側が許す範囲でしか働きません。</translation>
    </message>
    <message>
        <source>Opening lowers trade cost at once and raises trade over about ten years. Big message: output rises by some percent in most countries, with a very wide range, although a third of the new trade only replaces other trade; whether the region gets calmer is not certain. Trade restrains escalation, not quarrels: Japan and China traded twelve times more and quarrelled more often. Watch lopsided dependence and trade elsewhere. Contrary evidence: some studies find no peace from trade once reverse causation is modelled, others find more conflict where dependence is unequal.</source>
        <translation>開放は貿易の費用をすぐに下げ、約10年かけて貿易を増やします。要点：ほとんどの国で生産は数パーセント増えますが、幅はきわめて広く、新たな貿易の三分の一はほかの貿易に取って代わるだけです。地域がより平穏になるかどうかは確かではありません。貿易が抑えるのは争いそのものではなく、その激化です。日本と中国の貿易は12倍になりましたが、争いも増えました。注目点：偏った依存と、域外との貿易。反証：逆の因果関係を考慮すると、貿易に平和の効果は認められないとする研究があります。依存が不均等な場合は紛争がむしろ増えるとする研究もあります。</translation>
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
        <source>Little money; audience costs at home, which tire the public of the whole programme. At the end of the range 0.02 % of GDP.</source>
        <translation>費用は小さいものの、国内での政治的代償があり、計画全体に対する国民の疲れを招きます。上限でGDPの0.02％です。</translation>
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
        <source>Diplomacy feeds preventive diplomacy, peacemaking and the consent that peace-keeping needs. Big message: one of the cheapest levers, and limited by credibility: alone it brings a fraction of what it brings together. Watch the capacities of a pair when only one side moves. Contrary evidence: mediated agreements relapse more when the mediator leaves, and many mediators can hinder one another.</source>
        <translation>外交は、予防外交、平和創造、そして平和維持に必要な同意を支えます。要点：最も安価な施策の一つで、信頼性によって制約されます。単独での効果は、共に行う場合のごく一部です。注目点：片側だけが動いたときの二国間の能力。反証：調停による合意は、調停者が去ると崩れやすく、調停者が多すぎると互いの妨げになることもあります。</translation>
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
        <source>National budgets; the capital is at risk in crisis and lost under sanctions; industry loads the environment. The range ends where Japan’s support for chip factories stood in 2021 (774 billion yen, 0.14 % of GDP).</source>
        <translation>各国の予算です。資本は危機で危険にさらされ、制裁で失われます。産業は環境に負荷をかけます。上限は2021年の日本の半導体工場支援（7,740億円、GDPの0.14％）の水準です。</translation>
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
        <source>National budgets; links are stranded in crisis and give suppliers leverage. The range ends at 0.1 % of GDP for those who sell or transit, less than Russia put into the Power of Siberia pipeline in 2017 (159 billion roubles, 0.17 %), and at half of that for the others.</source>
        <translation>各国の予算です。連系線は危機で使えなくなり、供給国に影響力を与えます。上限は、売る国と通過国でGDPの0.1％（2017年にロシアがシベリアの力に投じた1,590億ルーブル、0.17％より小さい）、その他の国はその半分です。</translation>
    </message>
    <message>
        <source>Both sides must invest; one-sided money gives next to nothing.</source>
        <translation>双方の投資が必要です。片側だけの資金ではほとんど何も得られません。</translation>
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
        <source>National budgets, small sums. The range ends at 0.02 % of GDP, about what South Korea sent to the North in its most generous years.</source>
        <translation>各国の予算で、少額です。上限はGDPの0.02％で、韓国が最も多く北に送った年とほぼ同じです。</translation>
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
        <source>National budgets; the benefit comes slowly and partly to the neighbours. The range ends at 0.03 % of GDP, for all together some ten times what the Global Environment Facility has for the whole world (5.33 billion dollars for four years).</source>
        <translation>各国の予算です。便益はゆっくり現れ、一部は近隣国に及びます。上限はGDPの0.03％で、全体では地球環境ファシリティが全世界に持つ額（4年間で53.3億ドル）のおよそ十倍です。</translation>
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
        <source>National budgets and the risk of casualties. At the end of the range all seven together pay what the United Nations pay for all their fourteen missions (5.6 billion dollars in 2024–25).</source>
        <translation>各国の予算と犠牲者の危険です。上限では七か国の合計が、国連の14の任務すべての費用（2024〜25年に56億ドル）に等しくなります。</translation>
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
        <source>Aid, corridors, trade and firms cannot reach North Korea while sanctions stand: relief is the switch for the essay’s argument on the peninsula. Big message: North Korean income rises by a tenth or more, what it does to relations alone is not certain, and one sender alone changes little. Watch trade and aid of North Korea together with its military burden. Contrary evidence: sanctions cut its trade by half within a year and moved its policy little; relief without return may do the same. Measures on Russia stay as they are.</source>
        <translation>制裁が続く限り、援助も回廊も貿易も企業も北朝鮮には届きません。論考の主張が朝鮮半島で働くかどうかは、緩和にかかっています。要点：北朝鮮の所得は一割かそれ以上増えますが、緩和だけで関係がどうなるかは確かではなく、一か国だけの緩和ではほとんど変わりません。注目点：北朝鮮の貿易と援助、あわせてその軍備の負担。反証：制裁は北朝鮮の貿易を一年で半減させましたが、政策はほとんど動きませんでした。見返りのない緩和も、同じ結果に終わるかもしれません。ロシアに対する措置は現状のままです。</translation>
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
        <source>Danger of war over Taiwan</source>
        <translation>台湾をめぐる戦争の危険</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>From this year on the yearly chance of a war between China and the United States over Taiwan is 3 percent, what the answers of expert surveys come to if taken as they are, instead of 0.6. Allies may be drawn in.</source>
        <translation>この年から、台湾をめぐる中国と米国の戦争の確率を年0.6%ではなく3%とします。専門家調査の回答をそのまま受け取った場合の値です。同盟国が巻き込まれることもあります。</translation>
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
        <source>Trade agreement of Japan, South Korea and China</source>
        <translation>日中韓自由貿易協定</translation>
    </message>
    <message>
        <source>Trilateral agreement</source>
        <translation>日中韓協定</translation>
    </message>
    <message>
        <source>From this year on the three open half of what is left to a single market, over ten years, to one another and to nobody else.</source>
        <translation>この年から10年かけて、三か国が単一市場までに残る障壁の半分を互いに対してのみ取り除きます。ほかの国には開放しません。</translation>
    </message>
    <message>
        <source>South Korea acquires nuclear weapons</source>
        <translation>韓国の核武装</translation>
    </message>
    <message>
        <source>South Korea arms</source>
        <translation>韓国核武装</translation>
    </message>
    <message>
        <source>From this year on South Korea has nuclear weapons. Studies disagree on whether that makes war between nuclear states rarer and small uses of force bolder.</source>
        <translation>この年から韓国が核兵器を保有します。それによって核保有国どうしの戦争がまれになり、小規模な武力行使が大胆になるかどうかについて、研究の見解は分かれています。</translation>
    </message>
    <message>
        <source>North Korea gives up its nuclear weapons</source>
        <translation>北朝鮮の核放棄</translation>
    </message>
    <message>
        <source>North Korea disarms</source>
        <translation>北朝鮮核放棄</translation>
    </message>
    <message>
        <source>From this year on North Korea has no nuclear weapons. What else would have to change for it is not part of the event.</source>
        <translation>この年から北朝鮮は核兵器を保有しません。そのためにほかに何が変わらなければならないかは、この出来事に含まれません。</translation>
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
        <source>Corridors are built and the borders stay as slow as they are. Trucks crossed Mongolia’s borders in 2.0 hours in 2023 instead of 6.3 in 2021, and trains coming in waited 22 hours instead of 9 the year before: the bottleneck moved. To be compared with “Open borders without rails” and “Rails and open borders”.</source>
        <translation>回廊は造られますが、国境の手続きは遅いままです。モンゴルの国境では、トラックの通過時間が2021年の6.3時間から2023年の2.0時間に縮まりましたが、入国する列車の待ち時間は前年の9時間から22時間に延びました。隘路が移ったのです。「鉄道なき国境開放」「鉄道と国境開放」と比べてください。</translation>
    </message>
    <message>
        <source>War on the Korean Peninsula in 2030</source>
        <translation>2030年の朝鮮半島での戦争</translation>
    </message>
    <message>
        <source>A year of open war, all levers as they are; allies may join it. Published scenarios put the first-year loss of South Korean output at more than a third. It is not a forecast: no pair of these countries went to war from 1992 to 2014, and the likelihood is a judgement. Add levers to see what would soften or shorten it, and what recovers when.</source>
        <translation>全面戦争が一年続き、施策はすべて現状のままです。同盟国が加わることもあります。公表されたシナリオでは、韓国の生産は最初の一年で三分の一以上失われるとされています。予測ではありません。1992年から2014年まで、これらの国どうしの戦争はなく、その見込みは判断によるものです。施策を加えて、何が被害を和らげ、あるいは戦争を短くするのか、何がいつ回復するのかを見てください。</translation>
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
<context>
    <name>issues</name>
    <message>
        <source>holds a calibration that was interrupted.</source>
        <translation>中断されたキャリブレーションが入っています。</translation>
    </message>
    <message>
        <source>Add --resume to go on with it, or remove the folder.</source>
        <translation>続けるには --resume を付けてください。または、このフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>Check the disk or the pipe it goes to.</source>
        <translation>出力先のディスクまたはパイプを確認してください。</translation>
    </message>
    <message>
        <source>cannot be loaded, so processes started by mpirun cannot work together: %1.</source>
        <translation>読み込めないため、mpirunで起動したプロセスが協調して動けません：%1。</translation>
    </message>
    <message>
        <source>Install libopenmpi-dev and openmpi-bin and build again, or start without mpirun: one machine does not need it.</source>
        <translation>libopenmpi-devとopenmpi-binをインストールしてビルドし直すか、mpirunを使わずに起動してください。1台の計算機であれば必要ありません。</translation>
    </message>
    <message>
        <source>has another model, other settings, another version of this program, or a processor with other arithmetic than process 0.</source>
        <translation>モデル、設定、このプログラムのバージョン、またはプロセッサーの演算がプロセス0と異なります。</translation>
    </message>
    <message>
        <source>stopped: %1.</source>
        <translation>停止しました：%1。</translation>
    </message>
    <message>
        <source>there is no measure '%1'.</source>
        <translation>「%1」という指標はありません。</translation>
    </message>
    <message>
        <source>Take one of %2.</source>
        <translation>%2のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>is no link that can be held.</source>
        <translation>固定できるつながりではありません。</translation>
    </message>
    <message>
        <source>There are: %1; and all.</source>
        <translation>使えるもの:%1、および all。</translation>
    </message>
    <message>
        <source>is no loop that has a name.</source>
        <translation>その名前のループはありません。</translation>
    </message>
    <message>
        <source>%1 is outside of the years %2 to %3 of the model.</source>
        <translation>%1はモデルの%2年から%3年の範囲外です。</translation>
    </message>
    <message>
        <source>Of a model, a variable has to be named.</source>
        <translation>モデルについては変数を指定する必要があります。</translation>
    </message>
    <message>
        <source>Say --of VARIABLE.</source>
        <translation>「--of 変数」と指定してください。</translation>
    </message>
    <message>
        <source>is a model, of which something has to change.</source>
        <translation>モデルなので、何かを変更する必要があります。</translation>
    </message>
    <message>
        <source>Say --change CONSTANT=VALUE.</source>
        <translation>「--change 定数=値」と指定してください。</translation>
    </message>
    <message>
        <source>Too few members are left to choose by.</source>
        <translation>選ぶために残るメンバーが少なすぎます。</translation>
    </message>
    <message>
        <source>Leave out at most %1.</source>
        <translation>除くのは%1までにしてください。</translation>
    </message>
    <message>
        <source>PDF is made by the program with the window.</source>
        <translation>PDFは画面のあるプログラムで作ります。</translation>
    </message>
    <message>
        <source>Type: kyosei --report %1 -o %2. It needs no screen. Or write .html or .md.</source>
        <translation>kyosei --report %1 -o %2 と入力してください（画面は不要）。または.htmlか.mdにしてください。</translation>
    </message>
    <message>
        <source>the ending '%1' is of no kind of report.</source>
        <translation>拡張子「%1」のレポートはありません。</translation>
    </message>
    <message>
        <source>Take .html or .md, or add --format.</source>
        <translation>.htmlか.mdにするか、--formatを付けてください。</translation>
    </message>
    <message>
        <source>is there already.</source>
        <translation>はすでにあります。</translation>
    </message>
    <message>
        <source>Name another folder, or add --overwrite.</source>
        <translation>別のフォルダーを指定するか、--overwrite を加えてください。</translation>
    </message>
    <message>
        <source>cannot be made: %1.</source>
        <translation>は作成できません：%1。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>is no constant: only a variable whose equation is a number can be moved.</source>
        <translation>定数ではありません。動かせるのは、方程式が数値そのものである変数だけです。</translation>
    </message>
    <message>
        <source>Name one of the constants it is made of (see 'causes').</source>
        <translation>その変数を構成する定数を指定してください（「causes」を参照）。</translation>
    </message>
    <message>
        <source>beta(low, high) needs a central value.</source>
        <translation>beta(low, high)には中心値が必要です。</translation>
    </message>
    <message>
        <source>'%1' takes %2 numbers, not %3.</source>
        <translation>「%1」に必要な数値は%2個で、%3個ではありません。</translation>
    </message>
    <message>
        <source>is not a distribution.</source>
        <translation>分布ではありません。</translation>
    </message>
    <message>
        <source>'%1' does not begin with a known distribution.</source>
        <translation>「%1」は既知の分布の名前で始まっていません。</translation>
    </message>
    <message>
        <source>Known are normal, lognormal, uniform, triangular, beta and fixed.</source>
        <translation>使えるのは normal、lognormal、uniform、triangular、beta、fixed です。</translation>
    </message>
    <message>
        <source>'fixed' needs a central value.</source>
        <translation>「fixed」には中心値が必要です。</translation>
    </message>
    <message>
        <source>'%1' is not a distribution.</source>
        <translation>「%1」は分布ではありません。</translation>
    </message>
    <message>
        <source>Write it like normal(0.5, 0.1).</source>
        <translation>normal(0.5, 0.1) のように書いてください。</translation>
    </message>
    <message>
        <source>A normal distribution needs a standard deviation above zero.</source>
        <translation>正規分布には0より大きい標準偏差が必要です。</translation>
    </message>
    <message>
        <source>A lognormal distribution needs a median and a spread above zero.</source>
        <translation>対数正規分布には0より大きい中央値と広がりが必要です。</translation>
    </message>
    <message>
        <source>A uniform distribution needs its low end below its high end.</source>
        <translation>一様分布の下端は上端より小さくなければなりません。</translation>
    </message>
    <message>
        <source>A triangular distribution needs low &lt;= mode &lt;= high and low &lt; high.</source>
        <translation>三角分布では low &lt;= mode &lt;= high かつ low &lt; high でなければなりません。</translation>
    </message>
    <message>
        <source>A beta distribution needs low &lt; high and shapes above zero.</source>
        <translation>ベータ分布では low &lt; high で、形状母数は0より大きくなければなりません。</translation>
    </message>
    <message>
        <source>A beta distribution needs its mean inside its range.</source>
        <translation>ベータ分布の平均は範囲の内側になければなりません。</translation>
    </message>
    <message>
        <source>An ensemble needs at least one member and a block size above zero.</source>
        <translation>アンサンブルには1つ以上のメンバーと、0より大きいブロックの大きさが必要です。</translation>
    </message>
    <message>
        <source>is not a table of members with some of them in it.</source>
        <translation>1つ以上のメンバーを含むメンバーの表ではありません。</translation>
    </message>
    <message>
        <source>should have a number in every column, the first two not below zero.</source>
        <translation>すべての列に数値が必要で、最初の2つは0以上でなければなりません。</translation>
    </message>
    <message>
        <source>has weights that do not add up to 1.</source>
        <translation>重みの合計が1になりません。</translation>
    </message>
    <message>
        <source>is not a constant of the model.</source>
        <translation>モデルの定数ではありません。</translation>
    </message>
    <message>
        <source>Make the ensemble again with kyosei-cli calibrate.</source>
        <translation>kyosei-cli calibrate でアンサンブルを作り直してください。</translation>
    </message>
    <message>
        <source>The design has %1 members, not %2.</source>
        <translation>この設計のメンバーは%1個で、%2個ではありません。</translation>
    </message>
    <message>
        <source>A Sobol sequence has at most %1 dimensions.</source>
        <translation>ソボル列の次元は最大%1です。</translation>
    </message>
    <message>
        <source>A grid has levels ^ dimensions members.</source>
        <translation>格子のメンバー数は「水準数の次元数乗」です。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose a file rather than a folder or device.</source>
        <translation>フォルダーや装置ではなく、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>読み込めません：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>読み取りの権限があるか確認してください。</translation>
    </message>
    <message>
        <source>is larger than %1 bytes.</source>
        <translation>%1バイトを超えています。</translation>
    </message>
    <message>
        <source>It is probably not the file you meant.</source>
        <translation>おそらく目的のファイルではありません。</translation>
    </message>
    <message>
        <source>cannot be saved: %1.</source>
        <translation>保存できません：%1。</translation>
    </message>
    <message>
        <source>Choose another place to save to.</source>
        <translation>別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; the old file is untouched.</source>
        <translation>空き容量を増やすか、別のディスクを選んでください。古いファイルはそのまま残っています。</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another.</source>
        <translation>そのフォルダーはありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It may not be written; choose another place or change its permissions.</source>
        <translation>書き込みが許可されていません。別の場所を選ぶか、権限を変えてください。</translation>
    </message>
    <message>
        <source>is the file that was read, and would be replaced.</source>
        <translation>読み込んだファイルそのものなので、上書きされてしまいます。</translation>
    </message>
    <message>
        <source>Give the output another name.</source>
        <translation>出力に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other programs or ask for less at once.</source>
        <translation>ほかのプログラムを終了するか、一度に求める量を減らしてください。</translation>
    </message>
    <message>
        <source>The computation broke off: %1.</source>
        <translation>計算が中断しました：%1。</translation>
    </message>
    <message>
        <source>The computation broke off.</source>
        <translation>計算が中断しました。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>計算は中止されました。</translation>
    </message>
    <message>
        <source>has a quoted field that does not end at a comma.</source>
        <translation>引用符で囲まれた項目の終わりにコンマがありません。</translation>
    </message>
    <message>
        <source>Double every quote inside a quoted field.</source>
        <translation>引用符で囲まれた項目の中の引用符は、すべて二重にしてください。</translation>
    </message>
    <message>
        <source>is nested too deeply to be a Kyosei file.</source>
        <translation>入れ子が深すぎて、Kyoseiのファイルとは考えられません。</translation>
    </message>
    <message>
        <source>is not valid JSON here.</source>
        <translation>ここでJSONとして正しくありません。</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket just before this place.</source>
        <translation>この場所の直前に、コンマ、引用符、括弧の抜けがないか確認してください。</translation>
    </message>
    <message>
        <source>contains a number too large to be represented.</source>
        <translation>大きすぎて表せない数値が含まれています。</translation>
    </message>
    <message>
        <source>is not a %1 file.</source>
        <translation>%1のファイルではありません。</translation>
    </message>
    <message>
        <source>Its "format" should be "%1".</source>
        <translation>"format" は "%1" でなければなりません。</translation>
    </message>
    <message>
        <source>the version is missing or not a whole number.</source>
        <translation>バージョンがないか、整数ではありません。</translation>
    </message>
    <message>
        <source>was made by a newer Kyosei (file version %1, this program reads %2).</source>
        <translation>新しいKyoseiで作成されています（ファイルのバージョンは%1、このプログラムが読めるのは%2まで）。</translation>
    </message>
    <message>
        <source>Please update Kyosei to open it; nothing was changed.</source>
        <translation>開くにはKyoseiを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>there is no file version %1.</source>
        <translation>ファイルのバージョン%1はありません。</translation>
    </message>
    <message>
        <source>Versions are counted from 1.</source>
        <translation>バージョンは1から数えます。</translation>
    </message>
    <message>
        <source>stands twice in the same object.</source>
        <translation>同じオブジェクトの中に2回あります。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>一方を取り除いてください。</translation>
    </message>
    <message>
        <source>There are more problems of this kind; they were left out.</source>
        <translation>同じ種類の問題がほかにもありますが、省きました。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>should be text in quotes.</source>
        <translation>引用符で囲んだ文字列でなければなりません。</translation>
    </message>
    <message>
        <source>held line breaks, characters that cannot be seen, or more than anybody reads; without them.</source>
        <translation>改行、見えない文字、または長すぎる部分があったため、それらを除きました。</translation>
    </message>
    <message>
        <source>should be a number.</source>
        <translation>数値でなければなりません。</translation>
    </message>
    <message>
        <source>should be true or false.</source>
        <translation>true または false でなければなりません。</translation>
    </message>
    <message>
        <source>should be a list in square brackets.</source>
        <translation>角括弧で囲んだリストでなければなりません。</translation>
    </message>
    <message>
        <source>should be an object in curly brackets.</source>
        <translation>波括弧で囲んだオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>'%1' appears twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>is not part of this program.</source>
        <translation>このプログラムに含まれていません。</translation>
    </message>
    <message>
        <source>Build it again from a complete checkout.</source>
        <translation>完全なソース一式からビルドし直してください。</translation>
    </message>
    <message>
        <source>cannot be made a folder: %1.</source>
        <translation>フォルダーを作れません：%1。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>belongs to a run with other settings: now also "%1".</source>
        <translation>設定の異なる計算のものです：今回は「%1」もあります。</translation>
    </message>
    <message>
        <source>Choose another folder, or the same settings.</source>
        <translation>別のフォルダーを選ぶか、同じ設定にしてください。</translation>
    </message>
    <message>
        <source>belongs to a run with other settings: then also "%1".</source>
        <translation>設定の異なる計算のものです：前回は「%1」もありました。</translation>
    </message>
    <message>
        <source>belongs to a run with other settings: then "%1", now "%2".</source>
        <translation>設定の異なる計算のものです：前回は「%1」、今回は「%2」です。</translation>
    </message>
    <message>
        <source>is not a whole shard.</source>
        <translation>完全なシャードではありません。</translation>
    </message>
    <message>
        <source>Remove it and run again.</source>
        <translation>削除して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>belongs to a run with other settings.</source>
        <translation>設定の異なる計算のものです。</translation>
    </message>
    <message>
        <source>Remove it, or choose another folder.</source>
        <translation>削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>is another shard than its name says.</source>
        <translation>名前が示すものとは別のシャードです。</translation>
    </message>
    <message>
        <source>A calibration needs at least one draw and one member.</source>
        <translation>キャリブレーションには1回以上の抽出と1つ以上のメンバーが必要です。</translation>
    </message>
    <message>
        <source>the record of %1 has no number in '%2'.</source>
        <translation>%1の記録の「%2」に数値がありません。</translation>
    </message>
    <message>
        <source>there is no record of %1.</source>
        <translation>%1の記録がありません。</translation>
    </message>
    <message>
        <source>there are no figures of %1 for %2 in the years used.</source>
        <translation>使用する年の範囲に、%2の%1の数値がありません。</translation>
    </message>
    <message>
        <source>should be series, timing, count or response.</source>
        <translation>series、timing、count、response のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>the model has no '%1'.</source>
        <translation>モデルに「%1」はありません。</translation>
    </message>
    <message>
        <source>the model has no '%1' with element %2.</source>
        <translation>モデルの「%1」に要素%2はありません。</translation>
    </message>
    <message>
        <source>the model has no array '%1'.</source>
        <translation>モデルに配列「%1」はありません。</translation>
    </message>
    <message>
        <source>No draw can explain history: every one has a likelihood of zero.</source>
        <translation>歴史を説明できる抽出がありません。すべての尤度が0です。</translation>
    </message>
    <message>
        <source>Look for results that are not numbers with kyosei-cli check.</source>
        <translation>kyosei-cli check で、数値にならない結果を探してください。</translation>
    </message>
    <message>
        <source>the model has no '%1' without subscripts.</source>
        <translation>モデルに添字のない「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no chart '%1' that shows this variable.</source>
        <translation>この変数を示すグラフ「%1」はありません。</translation>
    </message>
    <message>
        <source>an arrow leads from one panel to the next.</source>
        <translation>矢印は、あるパネルからその次のパネルへ向かうものです。</translation>
    </message>
    <message>
        <source>no panel shows '%1'.</source>
        <translation>「%1」を示すパネルはありません。</translation>
    </message>
    <message>
        <source>there is no panel '%1'.</source>
        <translation>パネル「%1」はありません。</translation>
    </message>
    <message>
        <source>thresholds of a change are above zero and in ascending order.</source>
        <translation>変化のしきい値は0より大きく、小さい順でなければなりません。</translation>
    </message>
    <message>
        <source>State none, clear and large in the unit that is shown.</source>
        <translation>表示される単位で none、clear、large を示してください。</translation>
    </message>
    <message>
        <source>'%1' is no direction.</source>
        <translation>「%1」は向きではありません。</translation>
    </message>
    <message>
        <source>Use more or less, or leave it out.</source>
        <translation>more か less を使うか、省いてください。</translation>
    </message>
    <message>
        <source>the model has no dimension '%1'.</source>
        <translation>モデルに次元「%1」はありません。</translation>
    </message>
    <message>
        <source>'%1' is no kind of chart.</source>
        <translation>「%1」という種類のグラフはありません。</translation>
    </message>
    <message>
        <source>Use lines, stack, shares, matrix or ladder.</source>
        <translation>lines、stack、shares、matrix、ladder のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>'%1' is no pair of two elements of '%2'.</source>
        <translation>「%1」は「%2」の2つの要素の組ではありません。</translation>
    </message>
    <message>
        <source>the model has no '%1' with these subscripts.</source>
        <translation>モデルにこの添字の付いた「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no chart '%1'.</source>
        <translation>グラフ「%1」はありません。</translation>
    </message>
    <message>
        <source>what arrives is a variable of givers and receivers.</source>
        <translation>届くものは、供与国と受取国の変数でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' is not one of givers and receivers, or receivers.</source>
        <translation>「%1」は、供与国と受取国の変数でも、受取国の変数でもありません。</translation>
    </message>
    <message>
        <source>'%1' is not one number.</source>
        <translation>「%1」は1つの数値ではありません。</translation>
    </message>
    <message>
        <source>there is no chart '%1' with one line per element.</source>
        <translation>要素ごとに1本の線をもつグラフ「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no chart '%1' with one line.</source>
        <translation>1本の線をもつグラフ「%1」はありません。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>the model has no '%1' with these elements.</source>
        <translation>モデルにこの要素の「%1」はありません。</translation>
    </message>
    <message>
        <source>The chart is left out; make it anew from variables of this model.</source>
        <translation>このグラフは除かれます。このモデルの変数で作り直してください。</translation>
    </message>
    <message>
        <source>the model has no constant of this name and element.</source>
        <translation>モデルにこの名前と要素の定数はありません。</translation>
    </message>
    <message>
        <source>this name stands for no change at all.</source>
        <translation>この名前は「変更なし」を表すものです。</translation>
    </message>
    <message>
        <source>says not where the levers go.</source>
        <translation>レバーをどこへ動かすかが書かれていません。</translation>
    </message>
    <message>
        <source>Give one of "to": "maximum", "to": "minimum", "share" (of the way from baseline to maximum) or "value".</source>
        <translation>"to": "maximum"、"to": "minimum"、"share"（基準から最大までの割合）、"value" のいずれか1つを指定してください。</translation>
    </message>
    <message>
        <source>leads out of the range of the lever for %1.</source>
        <translation>%1のレバーの範囲を外れます。</translation>
    </message>
    <message>
        <source>It goes from %2 to %3.</source>
        <translation>範囲は%2から%3です。</translation>
    </message>
    <message>
        <source>should lie between 0 and 1.</source>
        <translation>0と1の間でなければなりません。</translation>
    </message>
    <message>
        <source>should lie between 1/256 and 1.</source>
        <translation>1/256と1の間でなければなりません。</translation>
    </message>
    <message>
        <source>should be euler, rk2 or rk4.</source>
        <translation>euler、rk2、rk4 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>names nothing.</source>
        <translation>何も指定されていません。</translation>
    </message>
    <message>
        <source>should be a list of texts.</source>
        <translation>文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>this key is not known.</source>
        <translation>このキーは登録されていません。</translation>
    </message>
    <message>
        <source>'%1' is no kind of check.</source>
        <translation>「%1」という種類の検査はありません。</translation>
    </message>
    <message>
        <source>Kinds are scenario, ensemble, neutrality, symmetry and units.</source>
        <translation>種類は scenario、ensemble、neutrality、symmetry、units です。</translation>
    </message>
    <message>
        <source>an ensemble has its own constants, step and method.</source>
        <translation>アンサンブルには固有の定数、時間刻み、積分法があります。</translation>
    </message>
    <message>
        <source>should be priors or history.</source>
        <translation>priors か history でなければなりません。</translation>
    </message>
    <message>
        <source>should be a whole number from 1 to 100000.</source>
        <translation>1から100000までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>expects nothing.</source>
        <translation>期待される結果がありません。</translation>
    </message>
    <message>
        <source>'%1' is no statistic.</source>
        <translation>「%1」という統計量はありません。</translation>
    </message>
    <message>
        <source>Statistics are value, minimum, maximum, mean, change, ratio, fall and recovery.</source>
        <translation>統計量は value、minimum、maximum、mean、change、ratio、fall、recovery です。</translation>
    </message>
    <message>
        <source>an ensemble compares values of one year, or their difference to the baseline, with zero and nothing else.</source>
        <translation>アンサンブルで比べられるのは、ある年の値、またはその基準との差と0だけです。</translation>
    </message>
    <message>
        <source>should be two years, the earlier first.</source>
        <translation>2つの年でなければならず、早い方を先に書きます。</translation>
    </message>
    <message>
        <source>nothing is compared.</source>
        <translation>何も比べられていません。</translation>
    </message>
    <message>
        <source>Give atLeast, atMost, above, below, or equals with a tolerance.</source>
        <translation>atLeast、atMost、above、below、または許容差付きの equals を指定してください。</translation>
    </message>
    <message>
        <source>should be holds or fails.</source>
        <translation>holds か fails でなければなりません。</translation>
    </message>
    <message>
        <source>should be a list of pairs of elements.</source>
        <translation>要素の組のリストでなければなりません。</translation>
    </message>
    <message>
        <source>there is no such shock.</source>
        <translation>そのような出来事はありません。</translation>
    </message>
    <message>
        <source>there is no such lever.</source>
        <translation>そのようなレバーはありません。</translation>
    </message>
    <message>
        <source>there is no such country.</source>
        <translation>そのような国はありません。</translation>
    </message>
    <message>
        <source>there is no such constant.</source>
        <translation>そのような定数はありません。</translation>
    </message>
    <message>
        <source>there is no such parameter of the parameter table.</source>
        <translation>パラメーター表にそのようなパラメーターはありません。</translation>
    </message>
    <message>
        <source>there is no such dimension.</source>
        <translation>そのような次元はありません。</translation>
    </message>
    <message>
        <source>there is no such scenario.</source>
        <translation>そのようなシナリオはありません。</translation>
    </message>
    <message>
        <source>there is no such element.</source>
        <translation>そのような要素はありません。</translation>
    </message>
    <message>
        <source>There is no choice with fewer than two packages.</source>
        <translation>パッケージが二つ未満では、選択になりません。</translation>
    </message>
    <message>
        <source>Name at least two scenarios.</source>
        <translation>シナリオを二つ以上指定してください。</translation>
    </message>
    <message>
        <source>%1 packages are too many to choose among.</source>
        <translation>%1個のパッケージは、選ぶには多すぎます。</translation>
    </message>
    <message>
        <source>Name at most %2.</source>
        <translation>%2個までにしてください。</translation>
    </message>
    <message>
        <source>All packages do the same.</source>
        <translation>どのパッケージも同じことをします。</translation>
    </message>
    <message>
        <source>Name scenarios that differ in their levers.</source>
        <translation>施策の異なるシナリオを指定してください。</translation>
    </message>
    <message>
        <source>The packages do not have the same shocks, so that more than the package would differ.</source>
        <translation>パッケージのショックが同じではないため、パッケージのほかにも違いが出ます。</translation>
    </message>
    <message>
        <source>Give all of them the same shocks, or none.</source>
        <translation>すべてに同じショックを入れるか、ショックをなくしてください。</translation>
    </message>
    <message>
        <source>'%1' is a graphical function without an input.</source>
        <translation>「%1」は入力のないグラフ関数です。</translation>
    </message>
    <message>
        <source>Call it with one: %1(x).</source>
        <translation>入力を与えて %1(x) のように呼び出してください。</translation>
    </message>
    <message>
        <source>Only a whole array can be transposed, and not inside of SUM and the like.</source>
        <translation>転置できるのは配列全体だけで、SUMなどの中では転置できません。</translation>
    </message>
    <message>
        <source>Give the dimensions in the order wanted, for example [@2, @1].</source>
        <translation>[@2, @1] のように、求める順に次元を示してください。</translation>
    </message>
    <message>
        <source>'%1' is used as a function but has no graphical function.</source>
        <translation>「%1」は関数として使われていますが、グラフ関数がありません。</translation>
    </message>
    <message>
        <source>Give it one, or write the product with *.</source>
        <translation>グラフ関数を与えるか、積は * で書いてください。</translation>
    </message>
    <message>
        <source>Some elements of '%1' have no graphical function to call.</source>
        <translation>「%1」の一部の要素には、呼び出せるグラフ関数がありません。</translation>
    </message>
    <message>
        <source>Give every element one.</source>
        <translation>すべての要素に与えてください。</translation>
    </message>
    <message>
        <source>The graphical function %1 is chosen by a computed subscript.</source>
        <translation>グラフ関数%1が、計算で求まる添字で選ばれています。</translation>
    </message>
    <message>
        <source>Name the element.</source>
        <translation>要素の名前を示してください。</translation>
    </message>
    <message>
        <source>The arrays in the equations have too many values to be computed.</source>
        <translation>方程式の中の配列の値が多すぎて計算できません。</translation>
    </message>
    <message>
        <source>Use smaller dimensions, or sum over one dimension at a time.</source>
        <translation>次元を小さくするか、1つの次元ずつ合計してください。</translation>
    </message>
    <message>
        <source>These equations need each other at the same instant: %1.</source>
        <translation>これらの方程式は同じ時点で互いを必要としています：%1。</translation>
    </message>
    <message>
        <source>Put a stock into the circle, or remove one link.</source>
        <translation>循環の中にストックを置くか、つながりを1つ取り除いてください。</translation>
    </message>
    <message>
        <source>These initial values need each other: %1.</source>
        <translation>これらの初期値は互いを必要としています：%1。</translation>
    </message>
    <message>
        <source>Give one of them an initial value of its own.</source>
        <translation>そのうちの1つに固有の初期値を与えてください。</translation>
    </message>
    <message>
        <source>The run is to end at the value of a variable that does not exist or is an array.</source>
        <translation>実行の終わりを決める変数が存在しないか、配列です。</translation>
    </message>
    <message>
        <source>Name a variable with one value.</source>
        <translation>値が一つの変数を指定してください。</translation>
    </message>
    <message>
        <source>An element is given that the variable does not have.</source>
        <translation>変数にない要素が与えられています。</translation>
    </message>
    <message>
        <source>Give one element of each of its dimensions, in their order.</source>
        <translation>各次元の要素を、次元の順に1つずつ示してください。</translation>
    </message>
    <message>
        <source>An element is defined twice.</source>
        <translation>要素が2回定義されています。</translation>
    </message>
    <message>
        <source>%1 has no equation.</source>
        <translation>%1に方程式がありません。</translation>
    </message>
    <message>
        <source>Define every element.</source>
        <translation>すべての要素を定義してください。</translation>
    </message>
    <message>
        <source>The graphical function %1 needs one argument.</source>
        <translation>グラフ関数%1には1つの引数が必要です。</translation>
    </message>
    <message>
        <source>There is no function named '%1'.</source>
        <translation>「%1」という関数はありません。</translation>
    </message>
    <message>
        <source>Did you mean '%2'?</source>
        <translation>「%2」のことでしょうか。</translation>
    </message>
    <message>
        <source>The first argument of LOOKUP must be a graphical function.</source>
        <translation>LOOKUPの最初の引数はグラフ関数でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' has %2 argument(s); the function needs %3.</source>
        <translation>「%1」の引数は%2個ですが、この関数には%3個必要です。</translation>
    </message>
    <message>
        <source>'%1' has %2 argument(s); the function needs %3 or more.</source>
        <translation>「%1」の引数は%2個ですが、この関数には%3個以上必要です。</translation>
    </message>
    <message>
        <source>'%1' has %2 argument(s); the function needs %3 to %4.</source>
        <translation>「%1」の引数は%2個ですが、この関数には%3個から%4個必要です。</translation>
    </message>
    <message>
        <source>Macros are called more than %1 times.</source>
        <translation>マクロが%1回を超えて呼び出されています。</translation>
    </message>
    <message>
        <source>A macro that calls others several times multiplies them: compute what they share once, in a variable.</source>
        <translation>ほかのマクロを何度も呼び出すマクロは、呼び出しの数を何倍にもします。共通のものは変数で一度だけ計算してください。</translation>
    </message>
    <message>
        <source>The macro %1 calls itself.</source>
        <translation>マクロ%1が自分自身を呼び出しています。</translation>
    </message>
    <message>
        <source>In the macro %1, %2 depends on itself.</source>
        <translation>マクロ%1の中で、%2が自分自身に依存しています。</translation>
    </message>
    <message>
        <source>Put a stock into the circle.</source>
        <translation>循環の中にストックを置いてください。</translation>
    </message>
    <message>
        <source>In the macro %1, %2 is an array or has an &lt;init_eqn&gt;.</source>
        <translation>マクロ%1の%2は配列であるか、&lt;init_eqn&gt;を持っています。</translation>
    </message>
    <message>
        <source>Move it out of the macro.</source>
        <translation>マクロの外に移してください。</translation>
    </message>
    <message>
        <source>In the macro %1, %2 is a graphical function without an input.</source>
        <translation>マクロ%1の中の%2は、入力のないグラフ関数です。</translation>
    </message>
    <message>
        <source>Call it with one: %2(x).</source>
        <translation>入力を与えて %2(x) のように呼び出してください。</translation>
    </message>
    <message>
        <source>In the macro %1, the flow %2 of %3 is not defined.</source>
        <translation>マクロ%1の中で、%3のフロー%2が定義されていません。</translation>
    </message>
    <message>
        <source>'%1' has %2 argument(s); the macro %3 needs %4.</source>
        <translation>「%1」の引数は%2個ですが、マクロ%3には%4個必要です。</translation>
    </message>
    <message>
        <source>'%1' has %2 argument(s); the macro %3 needs %4 to %5.</source>
        <translation>「%1」の引数は%2個ですが、マクロ%3には%4個から%5個必要です。</translation>
    </message>
    <message>
        <source>'%1' has nothing to reduce.</source>
        <translation>「%1」にはまとめるものがありません。</translation>
    </message>
    <message>
        <source>Mark the dimension with *, as in SUM(x[*]).</source>
        <translation>SUM(x[*]) のように、次元を * で示してください。</translation>
    </message>
    <message>
        <source>'%1' does not divide among the elements of one dimension.</source>
        <translation>「%1」は、一つの次元の要素の間で分けるものになっていません。</translation>
    </message>
    <message>
        <source>Mark that dimension with *, and no other: request[*], priority[*].</source>
        <translation>その次元だけに * を付けてください: request[*], priority[*]。</translation>
    </message>
    <message>
        <source>'%1' is a single value inside of the macro and takes no subscripts.</source>
        <translation>「%1」はマクロの中では1つの値であり、添字を付けられません。</translation>
    </message>
    <message>
        <source>Pass the element to the macro instead of the array.</source>
        <translation>配列ではなく要素をマクロに渡してください。</translation>
    </message>
    <message>
        <source>There is no array named '%1'.</source>
        <translation>「%1」という配列はありません。</translation>
    </message>
    <message>
        <source>There is no variable named '%1'.</source>
        <translation>「%1」という変数はありません。</translation>
    </message>
    <message>
        <source>Define it, or correct the name.</source>
        <translation>定義するか、名前を直してください。</translation>
    </message>
    <message>
        <source>A delay is not a number of at least 0.</source>
        <translation>遅れが0以上の数値ではありません。</translation>
    </message>
    <message>
        <source>HISTORY looks at a time that is neither fixed nor a fixed distance from TIME.</source>
        <translation>HISTORYの時刻が、固定でもTIMEから一定の隔たりでもありません。</translation>
    </message>
    <message>
        <source>Write TIME - n, or a time, where n and the time are numbers or constants.</source>
        <translation>TIME - n または時刻を書いてください。nと時刻は数値か定数です。</translation>
    </message>
    <message>
        <source>The arguments of CONVEYOR_BELT do not describe a belt.</source>
        <translation>CONVEYOR_BELTの引数がベルトを表していません。</translation>
    </message>
    <message>
        <source>Leave it to the reader of conveyors, or give what its documentation names.</source>
        <translation>コンベヤーの読み込みに任せるか、説明にある引数を与えてください。</translation>
    </message>
    <message>
        <source>The order of %1 must be a number from 1 to %2, or a constant that is one.</source>
        <translation>%1の次数は1から%2までの数値か、そのような定数でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' has %2 dimension(s) but is used with %3 subscript(s).</source>
        <translation>「%1」の次元は%2個ですが、添字が%3個使われています。</translation>
    </message>
    <message>
        <source>Give one subscript for each dimension.</source>
        <translation>次元ごとに1つの添字を付けてください。</translation>
    </message>
    <message>
        <source>'%1' is an array over %2, which the variable being defined is not.</source>
        <translation>「%1」は%2にわたる配列ですが、定義している変数はそうではありません。</translation>
    </message>
    <message>
        <source>Add a subscript, or reduce the array with SUM, MEAN, MIN or MAX.</source>
        <translation>添字を付けるか、SUM、MEAN、MIN、MAXで配列をまとめてください。</translation>
    </message>
    <message>
        <source>Dimension number %1 of the variable being defined does not exist or does not match %2.</source>
        <translation>定義している変数に%1番目の次元がないか、その次元が%2と合いません。</translation>
    </message>
    <message>
        <source>Name a dimension instead.</source>
        <translation>代わりに次元の名前を示してください。</translation>
    </message>
    <message>
        <source>The range '%1' goes beyond the %2 elements of %3.</source>
        <translation>範囲「%1」が%3の%2個の要素を超えています。</translation>
    </message>
    <message>
        <source>'%1' has no element number '%2' along %3.</source>
        <translation>「%1」には%3に沿った「%2」番目の要素がありません。</translation>
    </message>
    <message>
        <source>Elements are counted from 1.</source>
        <translation>要素は1から数えます。</translation>
    </message>
    <message>
        <source>'%1' is used with a range outside of SUM, MEAN, MIN, MAX and the like.</source>
        <translation>「%1」がSUM、MEAN、MIN、MAXなどの外で範囲とともに使われています。</translation>
    </message>
    <message>
        <source>Name an element or a dimension instead.</source>
        <translation>代わりに要素か次元の名前を示してください。</translation>
    </message>
    <message>
        <source>'%1' is used with * outside of SUM, MEAN, MIN, MAX and the like.</source>
        <translation>「%1」がSUM、MEAN、MIN、MAXなどの外で * とともに使われています。</translation>
    </message>
    <message>
        <source>'%1' is not a dimension made of elements of %2.</source>
        <translation>「%1」は%2の要素からなる次元ではありません。</translation>
    </message>
    <message>
        <source>'%1' is not an element of %2.</source>
        <translation>「%1」は%2の要素ではありません。</translation>
    </message>
    <message>
        <source>Did you mean '%3'?</source>
        <translation>「%3」のことでしょうか。</translation>
    </message>
    <message>
        <source>'%1' cannot be subscripted with %2 where an element of %3 is needed.</source>
        <translation>%3の要素が必要なところで、「%1」に%2を添字として付けることはできません。</translation>
    </message>
    <message>
        <source>Only dimensions of the variable being defined can be used here.</source>
        <translation>ここで使えるのは、定義している変数の次元だけです。</translation>
    </message>
    <message>
        <source>The elements of the two dimensions differ.</source>
        <translation>2つの次元の要素が異なります。</translation>
    </message>
    <message>
        <source>There is no distribution as in '%1'.</source>
        <translation>「%1」のような分布はありません。</translation>
    </message>
    <message>
        <source>Give a minimum below the maximum, and a mean and standard deviation of at least 0.</source>
        <translation>最大より小さい最小と、0以上の平均と標準偏差を与えてください。</translation>
    </message>
    <message>
        <source>Two macros have this name.</source>
        <translation>2つのマクロがこの名前をもっています。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>Two dimensions have this name.</source>
        <translation>2つの次元がこの名前をもっています。</translation>
    </message>
    <message>
        <source>The dimension has two elements named '%1'.</source>
        <translation>この次元には「%1」という要素が2つあります。</translation>
    </message>
    <message>
        <source>The dimension '%1' is not defined.</source>
        <translation>次元「%1」が定義されていません。</translation>
    </message>
    <message>
        <source>Add it to the dimensions of the file.</source>
        <translation>ファイルの次元に加えてください。</translation>
    </message>
    <message>
        <source>Two variables have this name.</source>
        <translation>2つの変数がこの名前をもっています。</translation>
    </message>
    <message>
        <source>There is no variable of this name to feed from a series.</source>
        <translation>系列を与えるべき、この名前の変数がありません。</translation>
    </message>
    <message>
        <source>Did you mean '%1'?</source>
        <translation>「%1」のことでしょうか。</translation>
    </message>
    <message>
        <source>There is no flow named '%1'.</source>
        <translation>「%1」というフローはありません。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: of random numbers there are RANDOM, NORMAL, LOGNORMAL, EXPRND and POISSON.</source>
        <translation>「%1」の中の関数は計算できません。乱数として使えるのは RANDOM、NORMAL、LOGNORMAL、EXPRND、POISSON です。</translation>
    </message>
    <message>
        <source>Rewrite the equation without it.</source>
        <translation>この関数を使わずに方程式を書き直してください。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: present values and rates of return are not available.</source>
        <translation>「%1」の中の関数は計算できません。現在価値や収益率の関数はありません。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: Vensim's functions of vectors are not available.</source>
        <translation>「%1」の中の関数は計算できません。Vensimのベクトル関数はありません。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: Vensim's allocation functions are not available.</source>
        <translation>「%1」の中の関数は計算できません。Vensimの配分関数はありません。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: data from outside of the model are not read.</source>
        <translation>「%1」の中の関数は計算できません。モデルの外のデータは読み込まれません。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: of graphical functions there is only the value at an x.</source>
        <translation>「%1」の中の関数は計算できません。グラフ関数について求められるのは、あるxでの値だけです。</translation>
    </message>
    <message>
        <source>The function in '%1' is not simulated: PREVIOUS, DELAY and HISTORY look into the past.</source>
        <translation>「%1」の関数は計算されません。過去を見るのはPREVIOUS、DELAY、HISTORYです。</translation>
    </message>
    <message>
        <source>Nothing says what success is.</source>
        <translation>何を成功とするかが指定されていません。</translation>
    </message>
    <message>
        <source>State a goal, such as 'stability at least 62 in 2045'.</source>
        <translation>'stability at least 62 in 2045' のように目標を指定してください。</translation>
    </message>
    <message>
        <source>A value is given for a slot that the model lacks.</source>
        <translation>モデルにない場所に値が与えられています。</translation>
    </message>
    <message>
        <source>The variable is not a constant and cannot be set for a run.</source>
        <translation>この変数は定数ではないため、計算のために設定できません。</translation>
    </message>
    <message>
        <source>Set a constant that its equation uses.</source>
        <translation>その方程式が使う定数を設定してください。</translation>
    </message>
    <message>
        <source>There are %1 values for %2 members.</source>
        <translation>%2個のメンバーに対して、値が%1個あります。</translation>
    </message>
    <message>
        <source>Give one for all, or one for each.</source>
        <translation>全体で1つ、またはメンバーごとに1つ与えてください。</translation>
    </message>
    <message>
        <source>The recorded series does not cover the %1 evaluations of this run.</source>
        <translation>記録された系列は、この計算の%1回の評価を覆っていません。</translation>
    </message>
    <message>
        <source>Record it with the same interval, time step and method.</source>
        <translation>同じ期間、時間刻み、積分法で記録してください。</translation>
    </message>
    <message>
        <source>The recorded series has %1 members, the run %2.</source>
        <translation>記録された系列のメンバーは%1個、計算のメンバーは%2個です。</translation>
    </message>
    <message>
        <source>Record one member, or as many as are run.</source>
        <translation>1つのメンバー、または計算するのと同じ数のメンバーを記録してください。</translation>
    </message>
    <message>
        <source>The recorded series lacks this variable.</source>
        <translation>記録された系列にこの変数がありません。</translation>
    </message>
    <message>
        <source>A run that continues another one cannot record.</source>
        <translation>別の計算を引き継ぐ計算では記録できません。</translation>
    </message>
    <message>
        <source>A run needs at least one member.</source>
        <translation>計算には1つ以上のメンバーが必要です。</translation>
    </message>
    <message>
        <source>The run would keep more than 500 million values.</source>
        <translation>この計算では5億を超える値が保持されることになります。</translation>
    </message>
    <message>
        <source>Save fewer variables, less often, or take a longer time step.</source>
        <translation>保存する変数か回数を減らすか、時間刻みを長くしてください。</translation>
    </message>
    <message>
        <source>A slot to save does not belong to any variable.</source>
        <translation>保存する場所がどの変数にも属していません。</translation>
    </message>
    <message>
        <source>A slot to record does not belong to any variable.</source>
        <translation>記録する場所がどの変数にも属していません。</translation>
    </message>
    <message>
        <source>The run to continue is not one of this model with these members, times and outputs, or has no checkpoint.</source>
        <translation>引き継ぐ計算が、このモデルの同じメンバー、時刻、出力のものではないか、チェックポイントがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be negative but starts at %2; from the second step on it is at least 0.</source>
        <translation>%1は負になれませんが、%2から始まります。2番目の時点からは0以上になります。</translation>
    </message>
    <message>
        <source>Give it an initial value of at least 0.</source>
        <translation>0以上の初期値を与えてください。</translation>
    </message>
    <message>
        <source>%1 cannot be negative but starts at %2 in member %3; from the second step on it is at least 0.</source>
        <translation>%1は負になれませんが、メンバー%3で%2から始まります。2番目の時点からは0以上になります。</translation>
    </message>
    <message>
        <source>%1 is not a number from time %2 on.</source>
        <translation>%1は時刻%2から数値ではなくなります。</translation>
    </message>
    <message>
        <source>Look for a division by zero or a runaway loop.</source>
        <translation>ゼロ除算や発散するループがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a number from time %2 on in member %3.</source>
        <translation>%1はメンバー%3で時刻%2から数値ではなくなります。</translation>
    </message>
    <message>
        <source>%1 is infinite from time %2 on.</source>
        <translation>%1は時刻%2から無限大になります。</translation>
    </message>
    <message>
        <source>%1 is infinite from time %2 on in member %3.</source>
        <translation>%1はメンバー%3で時刻%2から無限大になります。</translation>
    </message>
    <message>
        <source>the model has no such variable or element.</source>
        <translation>モデルにそのような変数や要素はありません。</translation>
    </message>
    <message>
        <source>The save interval %1 is no multiple of the time step %2; values are saved every %3.</source>
        <translation>保存間隔%1は時間刻み%2の整数倍ではありません。値は%3ごとに保存されます。</translation>
    </message>
    <message>
        <source>Choose an interval that is one.</source>
        <translation>時間刻みの整数倍を選んでください。</translation>
    </message>
    <message>
        <source>The time step must be a positive number.</source>
        <translation>時間刻みは正の数でなければなりません。</translation>
    </message>
    <message>
        <source>Choose another dt.</source>
        <translation>別のdtを選んでください。</translation>
    </message>
    <message>
        <source>The run would need %1 steps.</source>
        <translation>この計算には%1ステップ必要です。</translation>
    </message>
    <message>
        <source>Choose a stop time after the start, and a longer dt.</source>
        <translation>開始より後の終了時刻と、より長いdtを選んでください。</translation>
    </message>
    <message>
        <source>The time step does not divide the interval: the run ends at %1.</source>
        <translation>時間刻みで期間を割り切れません。計算は%1で終わります。</translation>
    </message>
    <message>
        <source>The equation is longer than a million characters.</source>
        <translation>方程式が100万文字を超えています。</translation>
    </message>
    <message>
        <source>Split it into several variables.</source>
        <translation>いくつかの変数に分けてください。</translation>
    </message>
    <message>
        <source>A comment is not closed (near "%1").</source>
        <translation>コメントが閉じられていません（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Add the missing }.</source>
        <translation>抜けている } を加えてください。</translation>
    </message>
    <message>
        <source>The program that wrote this file put 0 for a function that it could not translate (near "%1").</source>
        <translation>このファイルを書いたプログラムは、変換できなかった関数の代わりに0を書いています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Write the values into the model, for example as a graphical function of TIME.</source>
        <translation>値をモデルに書き込んでください。たとえばTIMEのグラフ関数にします。</translation>
    </message>
    <message>
        <source>The program that wrote this file put question marks for what it could not translate (near "%1").</source>
        <translation>このファイルを書いたプログラムは、変換できなかったものの代わりに疑問符を書いています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Copy the equation from the original model.</source>
        <translation>元のモデルから方程式を写してください。</translation>
    </message>
    <message>
        <source>This character has no meaning in an equation (near "%1").</source>
        <translation>この文字は方程式の中で意味をもちません（「%1」の付近）。</translation>
    </message>
    <message>
        <source>This number is too large or too small to be represented (near "%1").</source>
        <translation>この数値は大きすぎるか小さすぎて表せません（「%1」の付近）。</translation>
    </message>
    <message>
        <source>A quoted name is not closed (near "%1").</source>
        <translation>引用符で囲んだ名前が閉じられていません（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Add the missing quotation mark.</source>
        <translation>抜けている引用符を加えてください。</translation>
    </message>
    <message>
        <source>A quoted name is empty (near "%1").</source>
        <translation>引用符で囲んだ名前が空です（「%1」の付近）。</translation>
    </message>
    <message>
        <source>The equation is empty.</source>
        <translation>方程式が空です。</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>方程式を書いてください。</translation>
    </message>
    <message>
        <source>An operator is missing before '%1' (near "%2").</source>
        <translation>「%1」の前に演算子がありません（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Names with spaces are written with underscores or in quotation marks.</source>
        <translation>空白を含む名前は、下線でつなぐか引用符で囲みます。</translation>
    </message>
    <message>
        <source>The equation should end here, but found '%1' (near "%2").</source>
        <translation>方程式はここで終わるはずですが、「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected a value, but found '%1' (near "%2").</source>
        <translation>値があるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected a value, but the equation ends (near "%1").</source>
        <translation>値があるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>A closing parenthesis has no opening one (near "%1").</source>
        <translation>閉じ括弧に対応する開き括弧がありません（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis, but found '%1' (near "%2").</source>
        <translation>閉じ括弧があるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis, but the equation ends (near "%1").</source>
        <translation>閉じ括弧があるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing parenthesis, but found '%1' (near "%2").</source>
        <translation>コンマか閉じ括弧があるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing parenthesis, but the equation ends (near "%1").</source>
        <translation>コンマか閉じ括弧があるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket, but found '%1' (near "%2").</source>
        <translation>コンマか閉じ角括弧があるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected a comma or a closing bracket, but the equation ends (near "%1").</source>
        <translation>コンマか閉じ角括弧があるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Expected THEN, but found '%1' (near "%2").</source>
        <translation>THENがあるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected THEN, but the equation ends (near "%1").</source>
        <translation>THENがあるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>Expected ELSE, but found '%1' (near "%2").</source>
        <translation>ELSEがあるはずのところに「%1」があります（「%2」の付近）。</translation>
    </message>
    <message>
        <source>Expected ELSE, but the equation ends (near "%1").</source>
        <translation>ELSEがあるはずのところで方程式が終わっています（「%1」の付近）。</translation>
    </message>
    <message>
        <source>IF THEN ELSE needs 3 arguments, not %1 (near "%2").</source>
        <translation>IF THEN ELSEに必要な引数は3個で、%1個ではありません（「%2」の付近）。</translation>
    </message>
    <message>
        <source>MOD needs 2 arguments, not %1 (near "%2").</source>
        <translation>MODに必要な引数は2個で、%1個ではありません（「%2」の付近）。</translation>
    </message>
    <message>
        <source>A range needs two whole numbers from 1 on, the smaller one first (near "%1").</source>
        <translation>範囲には1以上の整数が2つ必要で、小さい方を先に書きます（「%1」の付近）。</translation>
    </message>
    <message>
        <source>The equation has more than %1 operators (near "%2").</source>
        <translation>方程式の演算子が%1個を超えています（「%2」の付近）。</translation>
    </message>
    <message>
        <source>The equation is nested more than %1 levels deep (near "%2").</source>
        <translation>方程式の入れ子が%1段を超えています（「%2」の付近）。</translation>
    </message>
    <message>
        <source>There is no dimension '%1'.</source>
        <translation>次元「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no such variable.</source>
        <translation>そのような変数はありません。</translation>
    </message>
    <message>
        <source>There is no such element.</source>
        <translation>そのような要素はありません。</translation>
    </message>
    <message>
        <source>An element or an argument of a function is missing.</source>
        <translation>関数の要素または引数が足りません。</translation>
    </message>
    <message>
        <source>Compile the model for an exact message.</source>
        <translation>正確な説明を得るには、モデルをコンパイルしてください。</translation>
    </message>
    <message>
        <source>Function '%1' is not known with %2 argument(s).</source>
        <translation>引数が%2個の関数「%1」はありません。</translation>
    </message>
    <message>
        <source>There is nothing to reduce.</source>
        <translation>まとめるものがありません。</translation>
    </message>
    <message>
        <source>There is no graphical function '%1'.</source>
        <translation>グラフ関数「%1」はありません。</translation>
    </message>
    <message>
        <source>'%1' is not a function.</source>
        <translation>「%1」は関数ではありません。</translation>
    </message>
    <message>
        <source>Macro '%1' needs another number of arguments.</source>
        <translation>マクロ「%1」に必要な引数の数が違います。</translation>
    </message>
    <message>
        <source>Macro '%1' calls itself.</source>
        <translation>マクロ「%1」が自分自身を呼び出しています。</translation>
    </message>
    <message>
        <source>The variable needs its own value.</source>
        <translation>この変数は自分自身の値を必要としています。</translation>
    </message>
    <message>
        <source>The variable has no equation to evaluate.</source>
        <translation>この変数には評価する方程式がありません。</translation>
    </message>
    <message>
        <source>A position names no fitting dimension.</source>
        <translation>位置の示す次元が合いません。</translation>
    </message>
    <message>
        <source>'%1' has another number of dimensions.</source>
        <translation>「%1」の次元の数が違います。</translation>
    </message>
    <message>
        <source>A * stands outside of a reduction.</source>
        <translation>* が、まとめる関数の外にあります。</translation>
    </message>
    <message>
        <source>A subscript is missing.</source>
        <translation>添字がありません。</translation>
    </message>
    <message>
        <source>Dimension %1 cannot be used here.</source>
        <translation>次元%1はここでは使えません。</translation>
    </message>
    <message>
        <source>A range stands outside of a reduction.</source>
        <translation>範囲が、まとめる関数の外にあります。</translation>
    </message>
    <message>
        <source>is not a constant of the model, so it cannot be set.</source>
        <translation>モデルの定数ではないため、設定できません。</translation>
    </message>
    <message>
        <source>is set to '%1', which is not a number.</source>
        <translation>「%1」に設定されていますが、これは数値ではありません。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE.</source>
        <translation>「名前=値」の形で書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation>報告するものがありません。</translation>
    </message>
    <message>
        <source>Name at least one output.</source>
        <translation>出力を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>is an array, so it cannot be compared.</source>
        <translation>配列なので比べられません。</translation>
    </message>
    <message>
        <source>Name one of its elements.</source>
        <translation>その要素の1つを指定してください。</translation>
    </message>
    <message>
        <source>is not compared with a number in '%1'.</source>
        <translation>「%1」では数値と比べられていません。</translation>
    </message>
    <message>
        <source>The condition '%1' compares nothing.</source>
        <translation>条件「%1」は何も比べていません。</translation>
    </message>
    <message>
        <source>Write NAME &gt;= LEVEL, or with &lt;=, &gt; or &lt;.</source>
        <translation>「名前 &gt;= 水準」のように、または &lt;=、&gt;、&lt; を使って書いてください。</translation>
    </message>
    <message>
        <source>A grid of %1 levels in %2 uncertain constants is not possible.</source>
        <translation>%2個の不確実な定数に%1水準の格子は作れません。</translation>
    </message>
    <message>
        <source>Choose fewer levels or constants, or another sampling.</source>
        <translation>水準か定数を減らすか、別の抽出方法を選んでください。</translation>
    </message>
    <message>
        <source>There are no members to run.</source>
        <translation>計算するメンバーがありません。</translation>
    </message>
    <message>
        <source>Ask for at least one.</source>
        <translation>1つ以上を求めてください。</translation>
    </message>
    <message>
        <source>There would be more than a million shards.</source>
        <translation>シャードが100万個を超えます。</translation>
    </message>
    <message>
        <source>Put more members into each.</source>
        <translation>1つのシャードのメンバーを増やしてください。</translation>
    </message>
    <message>
        <source>One shard would need more than 2 GB.</source>
        <translation>1つのシャードに2GBを超えるメモリーが必要になります。</translation>
    </message>
    <message>
        <source>Ask for fewer outputs or times, or put fewer members into a shard.</source>
        <translation>出力か時刻を減らすか、シャードのメンバーを減らしてください。</translation>
    </message>
    <message>
        <source>Nothing is uncertain, so all members would be the same.</source>
        <translation>不確実なものがないため、すべてのメンバーが同じになります。</translation>
    </message>
    <message>
        <source>Give at least one constant a distribution.</source>
        <translation>少なくとも1つの定数に分布を与えてください。</translation>
    </message>
    <message>
        <source>The model saves nothing at time %1.</source>
        <translation>モデルは時刻%1の値を保存しません。</translation>
    </message>
    <message>
        <source>The nearest time saved is %2.</source>
        <translation>保存される最も近い時刻は%2です。</translation>
    </message>
    <message>
        <source>there are no texts here.</source>
        <translation>ここには文章がありません。</translation>
    </message>
    <message>
        <source>Name the folder of the source code with --folder.</source>
        <translation>--folder でソースコードのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>this row has not all columns.</source>
        <translation>この行には列が足りません。</translation>
    </message>
    <message>
        <source>Make the table again with kyosei-cli figures --write.</source>
        <translation>kyosei-cli figures --write で表を作り直してください。</translation>
    </message>
    <message>
        <source>kind or decimals do not read.</source>
        <translation>種類または小数桁が読めません。</translation>
    </message>
    <message>
        <source>is missing; it is %1.</source>
        <translation>ありません。値は%1です。</translation>
    </message>
    <message>
        <source>is %1, not %2.</source>
        <translation>%2ではなく%1です。</translation>
    </message>
    <message>
        <source>is a figure that nobody asks for.</source>
        <translation>どこでも使われていない数値です。</translation>
    </message>
    <message>
        <source>there is no such chart.</source>
        <translation>そのようなグラフはありません。</translation>
    </message>
    <message>
        <source>there is no scenario '%1'.</source>
        <translation>「%1」というシナリオはありません。</translation>
    </message>
    <message>
        <source>Give the id of a lever, of a bundled scenario, or of one in "scenarios".</source>
        <translation>政策、付属シナリオ、または "scenarios" にあるもののIDを指定してください。</translation>
    </message>
    <message>
        <source>there is no link '%1'.</source>
        <translation>「%1」というつながりはありません。</translation>
    </message>
    <message>
        <source>is not there.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>the model has no such constant without dimensions.</source>
        <translation>モデルには、次元のないそのような定数がありません。</translation>
    </message>
    <message>
        <source>its figures are not those of the table.</source>
        <translation>数値が表のものと違います。</translation>
    </message>
    <message>
        <source>Write them anew with kyosei-cli figures --write.</source>
        <translation>kyosei-cli figures --write で書き直してください。</translation>
    </message>
    <message>
        <source>is no figure of the table.</source>
        <translation>表にない数値です。</translation>
    </message>
    <message>
        <source>Ask for it in resources/figures/figures.json.</source>
        <translation>resources/figures/figures.json に加えてください。</translation>
    </message>
    <message>
        <source>cannot be shown like this.</source>
        <translation>この形では表示できません。</translation>
    </message>
    <message>
        <source>See model/figures/figure_text.h for forms.</source>
        <translation>形式は model/figures/figure_text.h をご覧ください。</translation>
    </message>
    <message>
        <source>“%1” is not so: %2.</source>
        <translation>「%1」はそうではありません:%2。</translation>
    </message>
    <message>
        <source>Say what the model says now, and change the claim with it.</source>
        <translation>いまのモデルの結果を書き、主張も合わせて変えてください。</translation>
    </message>
    <message>
        <source>does not say “%1”.</source>
        <translation>「%1」と書かれていません。</translation>
    </message>
    <message>
        <source>Change resources/figures/claims.json with the text.</source>
        <translation>文章と一緒に resources/figures/claims.json も変えてください。</translation>
    </message>
    <message>
        <source>stands in the text as it is.</source>
        <translation>文章に直接書かれています。</translation>
    </message>
    <message>
        <source>Write {figure:…} for a figure of the model; list others with their source in resources/figures/published.csv.</source>
        <translation>モデルの数値は {figure:…} と書き、その他は出典とともに resources/figures/published.csv に載せてください。</translation>
    </message>
    <message>
        <source>lacks figures %1 of %2.</source>
        <translation>%2にある数値%1がありません。</translation>
    </message>
    <message>
        <source>Pages have the same figures and claims in every language.</source>
        <translation>どの言語のページにも同じ数値と主張が必要です。</translation>
    </message>
    <message>
        <source>lacks claims %1 of %2.</source>
        <translation>%2にある主張%1がありません。</translation>
    </message>
    <message>
        <source>No chart shows a number called '%1'.</source>
        <translation>「%1」という数値を示すグラフはありません。</translation>
    </message>
    <message>
        <source>Use the name of a chart or of a number of the headline.</source>
        <translation>グラフの名前か、見出しの数値の名前を使ってください。</translation>
    </message>
    <message>
        <source>The year %1 is outside of the run, %2 to %3.</source>
        <translation>%1年は計算の期間（%2年から%3年）の外にあります。</translation>
    </message>
    <message>
        <source>Choose a year within it.</source>
        <translation>期間内の年を選んでください。</translation>
    </message>
    <message>
        <source>The goal ends in %2, before it begins in %1.</source>
        <translation>目標は%1年に始まる前に、%2年に終わっています。</translation>
    </message>
    <message>
        <source>Put the earlier year first.</source>
        <translation>早い年を先に書いてください。</translation>
    </message>
    <message>
        <source>A goal has one of atLeast, atMost, riseAtLeast and riseAtMost.</source>
        <translation>目標には atLeast、atMost、riseAtLeast、riseAtMost のうち1つが必要です。</translation>
    </message>
    <message>
        <source>State exactly one of them.</source>
        <translation>そのうち1つだけを指定してください。</translation>
    </message>
    <message>
        <source>'%1' cannot be read as a goal.</source>
        <translation>「%1」は目標として読み取れません。</translation>
    </message>
    <message>
        <source>Write for instance 'stability at least 62 in 2045', 'stability rises by at least 1' or 'stability no worse than the baseline throughout'.</source>
        <translation>たとえば 'stability at least 62 in 2045'、'stability rises by at least 1'、'stability no worse than the baseline throughout' のように書いてください。</translation>
    </message>
    <message>
        <source>No goal is stated.</source>
        <translation>目標が指定されていません。</translation>
    </message>
    <message>
        <source>State at least one.</source>
        <translation>少なくとも1つ指定してください。</translation>
    </message>
    <message>
        <source>should be a list of numbers.</source>
        <translation>数値のリストでなければなりません。</translation>
    </message>
    <message>
        <source>leaves nothing to choose.</source>
        <translation>選ぶものがありません。</translation>
    </message>
    <message>
        <source>Write it as in the parameter table, e.g. "uniform(0.3, 0.7)".</source>
        <translation>パラメーター表と同じように、たとえば "uniform(0.3, 0.7)" と書いてください。</translation>
    </message>
    <message>
        <source>names no year.</source>
        <translation>年が示されていません。</translation>
    </message>
    <message>
        <source>the model has no such variable without dimensions.</source>
        <translation>モデルに次元のないそのような変数はありません。</translation>
    </message>
    <message>
        <source>the plan has no such variable without dimensions.</source>
        <translation>計画に次元のないそのような変数はありません。</translation>
    </message>
    <message>
        <source>the model has no variable '%1'.</source>
        <translation>モデルに変数「%1」はありません。</translation>
    </message>
    <message>
        <source>The program carries no scenario '%1'.</source>
        <translation>このプログラムにシナリオ「%1」はありません。</translation>
    </message>
    <message>
        <source>Name a file of resources/scenarios without its ending.</source>
        <translation>resources/scenarios のファイルを、拡張子なしで指定してください。</translation>
    </message>
    <message>
        <source>the model computes no variable '%1'.</source>
        <translation>モデルは変数「%1」を計算していません。</translation>
    </message>
    <message>
        <source>%1 parts are too many to divide an effect among.</source>
        <translation>%1個の部分は、効果を分けるには多すぎます。</translation>
    </message>
    <message>
        <source>Put them into at most %2 groups.</source>
        <translation>%2個以下のグループにまとめてください。</translation>
    </message>
    <message>
        <source>'%1' names no group.</source>
        <translation>「%1」はグループを表していません。</translation>
    </message>
    <message>
        <source>Write Name=part1,part2.</source>
        <translation>「名前=部分1,部分2」と書いてください。</translation>
    </message>
    <message>
        <source>There is no part '%1'.</source>
        <translation>部分「%1」はありません。</translation>
    </message>
    <message>
        <source>Those there are: %2.</source>
        <translation>あるもの:%2。</translation>
    </message>
    <message>
        <source>'%1' is named more than once.</source>
        <translation>「%1」が二度以上挙げられています。</translation>
    </message>
    <message>
        <source>Put each part into one group.</source>
        <translation>各部分を一つのグループに入れてください。</translation>
    </message>
    <message>
        <source>%1 stations are too many to look for paths between.</source>
        <translation>通過点が%1個では多すぎて、その間の経路を調べられません。</translation>
    </message>
    <message>
        <source>does not begin with the columns that it should have.</source>
        <translation>あるべき列名で始まっていません。</translation>
    </message>
    <message>
        <source>has another number of fields than the first line.</source>
        <translation>項目の数が最初の行と違います。</translation>
    </message>
    <message>
        <source>should have numbers for year and value.</source>
        <translation>年と値には数が必要です。</translation>
    </message>
    <message>
        <source>should say 'region' or 'world' for the place, not '%1'.</source>
        <translation>場所は「region」または「world」でなければなりません（「%1」ではなく）。</translation>
    </message>
    <message>
        <source>has a measure '%1' that %2 does not declare.</source>
        <translation>%2で宣言されていない指標「%1」があります。</translation>
    </message>
    <message>
        <source>is no evidence pack: it cannot be read as a ZIP archive (%1).</source>
        <translation>証拠パックではありません。ZIPアーカイブとして読めません（%1）。</translation>
    </message>
    <message>
        <source>Make it again, or ask for the file once more.</source>
        <translation>作り直すか、ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>The archive cannot be made: %1.</source>
        <translation>アーカイブを作れません：%1。</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>メモリを空けて、もう一度試してください。</translation>
    </message>
    <message>
        <source>holds %1 files; an evidence pack has %2 at most.</source>
        <translation>%1個のファイルを含みます。証拠パックは最大%2個です。</translation>
    </message>
    <message>
        <source>It was not made by Kyosei; do not trust it.</source>
        <translation>Kyoseiで作られたものではありません。信用しないでください。</translation>
    </message>
    <message>
        <source>holds more than %1 megabytes once unpacked, more than any evidence pack.</source>
        <translation>展開すると%1メガバイトを超えます。証拠パックとしては大きすぎます。</translation>
    </message>
    <message>
        <source>holds a file whose name leads out of the archive or is not plain: '%1'.</source>
        <translation>アーカイブの外を指す名前、または使えない名前のファイルを含みます：「%1」。</translation>
    </message>
    <message>
        <source>holds two files with the name '%1'.</source>
        <translation>「%1」という名前のファイルが二つあります。</translation>
    </message>
    <message>
        <source>The file '%1' in it cannot be read (%2).</source>
        <translation>中のファイル「%1」を読めません（%2）。</translation>
    </message>
    <message>
        <source>The pack is damaged; ask for it once more.</source>
        <translation>パックが壊れています。もう一度もらってください。</translation>
    </message>
    <message>
        <source>The pack has no file '%1'.</source>
        <translation>パックにファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The pack was made with %1 runs of uncertain constants; this program has %2.</source>
        <translation>このパックは不確かな定数を変えた%1回の計算で作られましたが、このプログラムでは%2回です。</translation>
    </message>
    <message>
        <source>Check it with the version that made it, which its manifest names.</source>
        <translation>マニフェストに書かれている、作成時のバージョンで確かめてください。</translation>
    </message>
    <message>
        <source>The pack holds no scenario.</source>
        <translation>パックにシナリオがありません。</translation>
    </message>
    <message>
        <source>Put at least one scenario into it.</source>
        <translation>少なくとも一つのシナリオを入れてください。</translation>
    </message>
    <message>
        <source>The pack holds %1 scenarios; %2 are the most.</source>
        <translation>パックには%1個のシナリオがありますが、最大%2個です。</translation>
    </message>
    <message>
        <source>Make several packs.</source>
        <translation>複数のパックに分けてください。</translation>
    </message>
    <message>
        <source>'%1' cannot be the name of a scenario in a pack.</source>
        <translation>「%1」は、パックの中のシナリオの名前にできません。</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and underscores.</source>
        <translation>英字、数字、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>needs min &lt; max and step &gt; 0.</source>
        <translation>min &lt; max かつ step &gt; 0 でなければなりません。</translation>
    </message>
    <message>
        <source>the model's shares for %1 do not add up to one.</source>
        <translation>%1についてのモデルの割合の合計が1になりません。</translation>
    </message>
    <message>
        <source>must rise in "upTo".</source>
        <translation>"upTo" は増えていかなければなりません。</translation>
    </message>
    <message>
        <source>the model has no '%1' for this actor.</source>
        <translation>モデルにこの国の「%1」はありません。</translation>
    </message>
    <message>
        <source>'%1' is not a constant of the model and cannot be set.</source>
        <translation>「%1」はモデルの定数ではないため、設定できません。</translation>
    </message>
    <message>
        <source>the model's baseline for %1 lies outside min and max.</source>
        <translation>%1についてのモデルの基準値が、min と max の範囲の外にあります。</translation>
    </message>
    <message>
        <source>'%1' is unknown or appears twice.</source>
        <translation>「%1」は登録されていないか、重複しています。</translation>
    </message>
    <message>
        <source>the model has no cost or income for %1 of %2.</source>
        <translation>モデルに%2の%1の費用または所得がありません。</translation>
    </message>
    <message>
        <source>has %1 fields instead of %2.</source>
        <translation>項目が%2個ではなく%1個あります。</translation>
    </message>
    <message>
        <source>should have numbers for central, low and high.</source>
        <translation>central、low、high に数値が必要です。</translation>
    </message>
    <message>
        <source>is not a variable of the model.</source>
        <translation>モデルの変数ではありません。</translation>
    </message>
    <message>
        <source>is not a single constant of the model, so it cannot be varied.</source>
        <translation>モデルの単一の定数ではないため、変動させられません。</translation>
    </message>
    <message>
        <source>does not begin with the columns of a parameter table.</source>
        <translation>先頭がパラメーター表の列名ではありません。</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1は範囲の外にあります。</translation>
    </message>
    <message>
        <source>It should be between %2 and %3.</source>
        <translation>%2と%3の間でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' is nothing that a rule can watch.</source>
        <translation>「%1」はルールで見守れるものではありません。</translation>
    </message>
    <message>
        <source>'%1' is no pair of countries.</source>
        <translation>「%1」は国の組ではありません。</translation>
    </message>
    <message>
        <source>should be below or above.</source>
        <translation>below か above でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' is no country here; it was left out.</source>
        <translation>「%1」という国はここにはありません。除きました。</translation>
    </message>
    <message>
        <source>should hold one value per country.</source>
        <translation>国ごとに1つの値が必要です。</translation>
    </message>
    <message>
        <source>there is no such lever; it was left out.</source>
        <translation>そのようなレバーはありません。除きました。</translation>
    </message>
    <message>
        <source>should hold "if" and "then".</source>
        <translation>"if" と "then" が必要です。</translation>
    </message>
    <message>
        <source>has %1 rules; the model can hold %2.</source>
        <translation>ルールが%1個ありますが、モデルに入るのは%2個までです。</translation>
    </message>
    <message>
        <source>the model has no fitting '%1' with these elements.</source>
        <translation>モデルにこの要素をもつ「%1」はありません。</translation>
    </message>
    <message>
        <source>needs min &lt; max, step &gt; 0 and a factor.</source>
        <translation>min &lt; max、step &gt; 0 と、係数が必要です。</translation>
    </message>
    <message>
        <source>lies before the start.</source>
        <translation>開始より前です。</translation>
    </message>
    <message>
        <source>Leave it out for a change that is never taken back.</source>
        <translation>元に戻さない変更の場合は省いてください。</translation>
    </message>
    <message>
        <source>no such lever; it was left out.</source>
        <translation>そのようなレバーはありません。除きました。</translation>
    </message>
    <message>
        <source>should hold one entry per country.</source>
        <translation>国ごとに1つの項目が必要です。</translation>
    </message>
    <message>
        <source>this lever has no such country; it was left out.</source>
        <translation>このレバーにそのような国はありません。除きました。</translation>
    </message>
    <message>
        <source>no such shock; it was left out.</source>
        <translation>そのような出来事はありません。除きました。</translation>
    </message>
    <message>
        <source>no such receiver.</source>
        <translation>そのような受取国はありません。</translation>
    </message>
    <message>
        <source>the shares do not add up to 1.</source>
        <translation>割合の合計が1になりません。</translation>
    </message>
    <message>
        <source>One who is left out receives nothing.</source>
        <translation>書かれていない国は何も受け取りません。</translation>
    </message>
    <message>
        <source>this lever is not divided among receivers; it was left out.</source>
        <translation>このレバーは受取国に分けられません。除きました。</translation>
    </message>
    <message>
        <source>this key is not known; it was left out.</source>
        <translation>このキーは登録されていません。除きました。</translation>
    </message>
    <message>
        <source>should be an object.</source>
        <translation>オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>"%1" is not known.</source>
        <translation>「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>should be an earlier step.</source>
        <translation>それより前の段階でなければなりません。</translation>
    </message>
    <message>
        <source>should be a whole number from 0.</source>
        <translation>0以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>is not a step.</source>
        <translation>段階ではありません。</translation>
    </message>
    <message>
        <source>the model has no constant '%1' with this element.</source>
        <translation>モデルにこの要素の定数「%1」はありません。</translation>
    </message>
    <message>
        <source>should hold texts only.</source>
        <translation>文字列だけでなければなりません。</translation>
    </message>
    <message>
        <source>'%1' is not an uncertain parameter of the table.</source>
        <translation>「%1」は表の不確実なパラメーターではありません。</translation>
    </message>
    <message>
        <source>reaches where the table's %1 has no density, so that no member can stand for it.</source>
        <translation>表の%1に密度がない範囲に及ぶため、対応できるメンバーがありません。</translation>
    </message>
    <message>
        <source>Keep it within the range of the table's prior.</source>
        <translation>表の事前分布の範囲内にしてください。</translation>
    </message>
    <message>
        <source>is not among the values of the members, so they cannot be weighted by the view '%1'.</source>
        <translation>メンバーの値に含まれていないため、見方「%1」でメンバーに重みを付けられません。</translation>
    </message>
    <message>
        <source>Use an ensemble made with the same parameter table.</source>
        <translation>同じパラメーター表で作られたアンサンブルを使ってください。</translation>
    </message>
    <message>
        <source>Beliefs should be numbers from zero, one per world-view and not all zero.</source>
        <translation>信念の度合いは0以上の数値で、見方ごとに1つ必要であり、すべて0にはできません。</translation>
    </message>
    <message>
        <source>Raise at least one of them.</source>
        <translation>少なくとも1つを上げてください。</translation>
    </message>
    <message>
        <source>No member of the ensemble is possible under the view '%1'.</source>
        <translation>見方「%1」のもとで可能なメンバーがアンサンブルにありません。</translation>
    </message>
    <message>
        <source>Use an ensemble with more members.</source>
        <translation>メンバーの多いアンサンブルを使ってください。</translation>
    </message>
    <message>
        <source>the first line should be '%1'.</source>
        <translation>最初の行は「%1」でなければなりません。</translation>
    </message>
    <message>
        <source>should be series,element,year,value,source with numbers for year and value.</source>
        <translation>series,element,year,value,source の形で、year と value は数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1 lies beyond the range of this lever; %2, its end, was taken.</source>
        <translation>%1はこの政策の範囲を超えています。端の%2としました。</translation>
    </message>
    <message>
        <source>The range is %3 to %4.</source>
        <translation>範囲は%3から%4です。</translation>
    </message>
    <message>
        <source>should be one of the letters A to G, each once.</source>
        <translation>AからGまでの文字を、それぞれ一度だけ使ってください。</translation>
    </message>
    <message>
        <source>there are no reports in the language '%1'.</source>
        <translation>言語「%1」のレポートはありません。</translation>
    </message>
    <message>
        <source>Take one of: %2.</source>
        <translation>次から選んでください：%2。</translation>
    </message>
    <message>
        <source>is no file of translations.</source>
        <translation>翻訳ファイルではありません。</translation>
    </message>
    <message>
        <source>Make it again with .ci/translations.</source>
        <translation>.ci/translationsで作り直してください。</translation>
    </message>
    <message>
        <source>A comparison has two scenarios to %2 of them, not %1.</source>
        <translation>比較するシナリオは二つから%2個までで、%1個ではできません。</translation>
    </message>
    <message>
        <source>Leave some out, or add one.</source>
        <translation>いくつか外すか、一つ加えてください。</translation>
    </message>
    <message>
        <source>Nothing may be moved.</source>
        <translation>動かしてよいものがありません。</translation>
    </message>
    <message>
        <source>Leave at least one lever of one country free.</source>
        <translation>少なくとも一つの国の一つの施策を動かせるようにしてください。</translation>
    </message>
    <message>
        <source>A goal cannot be reached in %1 of 100 futures.</source>
        <translation>100の未来のうち%1で目標に届くことはできません。</translation>
    </message>
    <message>
        <source>Choose between 1 and 99.</source>
        <translation>1から99のあいだで選んでください。</translation>
    </message>
    <message>
        <source>A budget cannot be %1 a year.</source>
        <translation>予算を年%1にすることはできません。</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>0以上を選んでください。</translation>
    </message>
    <message>
        <source>%1 packages cannot be looked for.</source>
        <translation>%1個のパッケージは探せません。</translation>
    </message>
    <message>
        <source>Choose between %2 and %3.</source>
        <translation>%2から%3のあいだで選んでください。</translation>
    </message>
    <message>
        <source>%1 futures are too few to search in some of them and to check the answer in others.</source>
        <translation>%1の未来では、一部で探してほかで答えを確かめるには少なすぎます。</translation>
    </message>
    <message>
        <source>Use at least %2.</source>
        <translation>少なくとも%2にしてください。</translation>
    </message>
    <message>
        <source>cannot be loaded, so nothing can be searched: %1.</source>
        <translation>を読み込めないため、探索できません：%1。</translation>
    </message>
    <message>
        <source>It is part of kyosei-cli; install that again.</source>
        <translation>kyosei-cliに含まれています。入れ直してください。</translation>
    </message>
    <message>
        <source>There is no country or lever '%1' that could stay as it is.</source>
        <translation>今のままにできる国または施策「%1」はありません。</translation>
    </message>
    <message>
        <source>Name a country, a lever, or both as in 'aid:JPN'.</source>
        <translation>国、施策、または「aid:JPN」のように両方を指定してください。</translation>
    </message>
    <message>
        <source>'%1' cannot be read as a budget.</source>
        <translation>「%1」は予算として読めません。</translation>
    </message>
    <message>
        <source>Write a number for all together, or 'JPN=5' for a country.</source>
        <translation>全体なら数を、国なら「JPN=5」のように書いてください。</translation>
    </message>
    <message>
        <source>'%1' cannot be read as the range of a lever.</source>
        <translation>「%1」は施策の範囲として読めません。</translation>
    </message>
    <message>
        <source>Write for instance 'diplomacy:USA=40..60', within what the lever can do.</source>
        <translation>たとえば「diplomacy:USA=40..60」のように、施策の範囲内で書いてください。</translation>
    </message>
    <message>
        <source>An ensemble needs at least one member, a block size and a save interval.</source>
        <translation>アンサンブルには1つ以上のメンバー、ブロックの大きさ、保存間隔が必要です。</translation>
    </message>
    <message>
        <source>An ensemble needs at least one output.</source>
        <translation>アンサンブルには1つ以上の出力が必要です。</translation>
    </message>
    <message>
        <source>repeats '%1', which is not a variable of the same size.</source>
        <translation>「%1」を繰り返していますが、それは同じ大きさの変数ではありません。</translation>
    </message>
    <message>
        <source>Only runs by Euler's method can be replayed as functions of time.</source>
        <translation>時間の関数として再現できるのは、オイラー法による計算だけです。</translation>
    </message>
    <message>
        <source>Choose Euler and a shorter time step.</source>
        <translation>オイラー法とより短い時間刻みを選んでください。</translation>
    </message>
    <message>
        <source>The recorded baseline lacks values that are finite numbers.</source>
        <translation>記録された基準に有限の数値でない値があります。</translation>
    </message>
    <message>
        <source>Look for a division by zero in the baseline run.</source>
        <translation>基準の計算にゼロ除算がないか確認してください。</translation>
    </message>
    <message>
        <source>Single futures need a model that draws them by chance, and at least one.</source>
        <translation>個々の未来を引くには、偶然で未来を引くモデルと、1以上の数が必要です。</translation>
    </message>
    <message>
        <source>Name its constants under "chance" in the shocks.</source>
        <translation>ショックのファイルの"chance"に、そのための定数を記してください。</translation>
    </message>
    <message>
        <source>is no variable that could be held at its baseline.</source>
        <translation>ベースラインに固定できる変数ではありません。</translation>
    </message>
    <message>
        <source>is not read by '%1'.</source>
        <translation>「%1」はこれを読みません。</translation>
    </message>
    <message>
        <source>%1 groups of links are too many to hold one by one.</source>
        <translation>つながりの組が%1個では多すぎて、一つずつ固定できません。</translation>
    </message>
    <message>
        <source>Take at most %2.</source>
        <translation>%2個までにしてください。</translation>
    </message>
    <message>
        <source>'%1' is no change of a constant.</source>
        <translation>「%1」は定数の変更ではありません。</translation>
    </message>
    <message>
        <source>Write NAME=NUMBER.</source>
        <translation>「名前=数値」と書いてください。</translation>
    </message>
    <message>
        <source>is no constant, which alone can be changed.</source>
        <translation>定数ではありません。変更できるのは定数だけです。</translation>
    </message>
    <message>
        <source>Nothing is changed, so there is nothing to test.</source>
        <translation>何も変えていないので、試すものがありません。</translation>
    </message>
    <message>
        <source>Use a scenario that moves at least one slider, split or rule.</source>
        <translation>スライダー、配分、規則の少なくとも一つを変えたシナリオを使ってください。</translation>
    </message>
    <message>
        <source>'%1' is not a number that packages are tested by.</source>
        <translation>「%1」は、パッケージを試すための数値ではありません。</translation>
    </message>
    <message>
        <source>Name one of these: %2.</source>
        <translation>次のどれかを指定してください：%2。</translation>
    </message>
    <message>
        <source>The year %1 is not among those that can be tested.</source>
        <translation>%1年は、試すことのできる年ではありません。</translation>
    </message>
    <message>
        <source>Name a year from %2 to %3.</source>
        <translation>%2年から%3年までの年を指定してください。</translation>
    </message>
    <message>
        <source>does not begin with the columns of a table of how often shocks strike.</source>
        <translation>ショックの頻度の表の列で始まっていません。</translation>
    </message>
    <message>
        <source>needs a rate above zero between a low and a high one, all three per year.</source>
        <translation>下限と上限の間にある、0より大きい頻度が必要です。三つとも1年あたりの値です。</translation>
    </message>
    <message>
        <source>there is no shock '%1'.</source>
        <translation>「%1」というショックはありません。</translation>
    </message>
    <message>
        <source>has a rate already: %1.</source>
        <translation>%1にはすでに頻度があります。</translation>
    </message>
    <message>
        <source>The run has no values of this variable.</source>
        <translation>計算結果にこの変数の値がありません。</translation>
    </message>
    <message>
        <source>Run the program compiled from the same document with all outputs.</source>
        <translation>同じ文書からコンパイルしたプログラムを、すべての出力で計算してください。</translation>
    </message>
    <message>
        <source>No loop runs through these variables in this order.</source>
        <translation>これらの変数をこの順に通るループはありません。</translation>
    </message>
    <message>
        <source>Correct the attribute through="...".</source>
        <translation>属性 through="..." を直してください。</translation>
    </message>
    <message>
        <source>The loop runs through '%1', which the model has not.</source>
        <translation>ループが「%1」を通りますが、モデルにその変数はありません。</translation>
    </message>
    <message>
        <source>Links through %1 are listed but not scored.</source>
        <translation>%1を通るつながりは一覧に載りますが、評価されません。</translation>
    </message>
    <message>
        <source>the model has no such variable.</source>
        <translation>モデルにそのような変数はありません。</translation>
    </message>
    <message>
        <source>'%1' is not an array.</source>
        <translation>「%1」は配列ではありません。</translation>
    </message>
    <message>
        <source>'%1' has no such element.</source>
        <translation>「%1」にそのような要素はありません。</translation>
    </message>
    <message>
        <source>The run has no time %1.</source>
        <translation>計算結果に時刻%1はありません。</translation>
    </message>
    <message>
        <source>Ask for one from %2 to %3.</source>
        <translation>%2から%3までの時刻を指定してください。</translation>
    </message>
    <message>
        <source>kyosei-cli list charts shows what there is.</source>
        <translation>kyosei-cli list charts で一覧を見られます。</translation>
    </message>
    <message>
        <source>The annex has no chart yet.</source>
        <translation>付録にはまだ図がありません。</translation>
    </message>
    <message>
        <source>Choose charts for it first: a workbook has those.</source>
        <translation>先に付録の図を選んでください。ブックにはそれが入ります。</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1.</source>
        <translation>ブックを作れませんでした：%1。</translation>
    </message>
    <message>
        <source>Check whether the folder for temporary files has room.</source>
        <translation>一時ファイルのフォルダーに空きがあるか確かめてください。</translation>
    </message>
    <message>
        <source>The unit is defined by itself.</source>
        <translation>単位が自分自身で定義されています。</translation>
    </message>
    <message>
        <source>Define one of the units of the circle without the others.</source>
        <translation>循環している単位の1つを、ほかの単位を使わずに定義してください。</translation>
    </message>
    <message>
        <source>The equation '%1' is in %2, but the variable is declared in %3.</source>
        <translation>方程式「%1」の単位は%2ですが、変数は%3と宣言されています。</translation>
    </message>
    <message>
        <source>Correct the equation or the &lt;units&gt;.</source>
        <translation>方程式または&lt;units&gt;を直してください。</translation>
    </message>
    <message>
        <source>The stock is in %1, but its flow '%2' is in %3, not in %4.</source>
        <translation>ストックの単位は%1ですが、フロー「%2」の単位は%4ではなく%3です。</translation>
    </message>
    <message>
        <source>Correct the &lt;units&gt; of one of them, or declare units that mean the same as aliases in &lt;model_units&gt;.</source>
        <translation>どちらかの&lt;units&gt;を直すか、同じ意味の単位を&lt;model_units&gt;で別名として宣言してください。</translation>
    </message>
    <message>
        <source>%1 variable(s) have no &lt;units&gt; and were not checked: %2.</source>
        <translation>%1個の変数には&lt;units&gt;がないため、検査されませんでした：%2。</translation>
    </message>
    <message>
        <source>The unit '%1' is not declared.</source>
        <translation>単位「%1」は宣言されていません。</translation>
    </message>
    <message>
        <source>Did you mean '%2'? Correct it, or declare it (or an alias) in &lt;model_units&gt;.</source>
        <translation>「%2」のことでしょうか。直すか、&lt;model_units&gt;で宣言（または別名として宣言）してください。</translation>
    </message>
    <message>
        <source>Correct it, or declare it (or an alias) in &lt;model_units&gt;.</source>
        <translation>直すか、&lt;model_units&gt;で宣言（または別名として宣言）してください。</translation>
    </message>
    <message>
        <source>The unit '%1' has a '%2' too many.</source>
        <translation>単位「%1」には余分な「%2」があります。</translation>
    </message>
    <message>
        <source>Write something like people/Year.</source>
        <translation>people/Year のように書いてください。</translation>
    </message>
    <message>
        <source>The unit '%1' needs a number after '^'.</source>
        <translation>単位「%1」の「^」の後には数値が必要です。</translation>
    </message>
    <message>
        <source>The unit '%1' is nested too deep.</source>
        <translation>単位「%1」の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The unit '%1' lacks a closing parenthesis.</source>
        <translation>単位「%1」に閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>The unit '%1' has a factor that is not positive.</source>
        <translation>単位「%1」に正でない係数があります。</translation>
    </message>
    <message>
        <source>The unit '%1' ends where a name is expected.</source>
        <translation>単位「%1」は、名前があるはずのところで終わっています。</translation>
    </message>
    <message>
        <source>The unit '%1' lacks a name.</source>
        <translation>単位「%1」に名前がありません。</translation>
    </message>
    <message>
        <source>The unit '%1' is taken as '%2'.</source>
        <translation>単位「%1」を「%2」とみなします。</translation>
    </message>
    <message>
        <source>Use one spelling, or declare one as an alias of the other in &lt;model_units&gt;.</source>
        <translation>一方の書き方に統一するか、&lt;model_units&gt;で一方を他方の別名として宣言してください。</translation>
    </message>
    <message>
        <source>'%1' is in %2, but '%3' is in %4.</source>
        <translation>「%1」の単位は%2ですが、「%3」の単位は%4です。</translation>
    </message>
    <message>
        <source>Both need the same unit: convert one of them, or correct the units of the variables in them.</source>
        <translation>両方に同じ単位が必要です。一方を換算するか、その中の変数の単位を直してください。</translation>
    </message>
    <message>
        <source>'%1' is in %2, but a subscript needs %3.</source>
        <translation>「%1」の単位は%2ですが、添字の単位は%3でなければなりません。</translation>
    </message>
    <message>
        <source>Divide it by a reference value in the same unit.</source>
        <translation>同じ単位の基準値で割ってください。</translation>
    </message>
    <message>
        <source>'%1' is in %2, but an exponent needs %3.</source>
        <translation>「%1」の単位は%2ですが、指数の単位は%3でなければなりません。</translation>
    </message>
    <message>
        <source>'%1' is in %2, but an argument of %4 needs %3.</source>
        <translation>「%1」の単位は%2ですが、%4の引数の単位は%3でなければなりません。</translation>
    </message>
    <message>
        <source>Convert it, or correct the units of the variables in it.</source>
        <translation>換算するか、その中の変数の単位を直してください。</translation>
    </message>
    <message>
        <source>'%1' is in %2, but the graphical function '%4', as used before, needs %3.</source>
        <translation>「%1」の単位は%2ですが、グラフ関数「%4」には、前に使われたとおり%3が必要です。</translation>
    </message>
    <message>
        <source>'%1' is in %2, so the unit of its power depends on the value of '%3'.</source>
        <translation>「%1」の単位は%2なので、その累乗の単位は「%3」の値によって変わります。</translation>
    </message>
    <message>
        <source>Divide the base by a reference value in the same unit, or use a number as exponent.</source>
        <translation>底を同じ単位の基準値で割るか、指数に数値を使ってください。</translation>
    </message>
    <message>
        <source>The model is too large to be read.</source>
        <translation>モデルが大きすぎて読めません。</translation>
    </message>
    <message>
        <source>Models of up to 64 MiB can be.</source>
        <translation>読めるのは64 MiBまでです。</translation>
    </message>
    <message>
        <source>There is no equation in this file.</source>
        <translation>このファイルには式がありません。</translation>
    </message>
    <message>
        <source>Save the model from Vensim as text (.mdl).</source>
        <translation>Vensimからテキスト形式（.mdl）で保存してください。</translation>
    </message>
    <message>
        <source>This entry is no equation: found '%1'.</source>
        <translation>この項目は式ではありません。「%1」があります。</translation>
    </message>
    <message>
        <source>Write "name = expression ~ units ~ comment |".</source>
        <translation>「名前 = 式 ~ 単位 ~ 説明 |」と書いてください。</translation>
    </message>
    <message>
        <source>Vensim's reality checks do not affect the simulation and were skipped.</source>
        <translation>Vensimのリアリティチェックは計算に影響しないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>The variable takes its values from a data file.</source>
        <translation>この変数は値をデータファイルから取ります。</translation>
    </message>
    <message>
        <source>Put them into the model, for example as a lookup of Time.</source>
        <translation>値をモデルに入れてください。例えばTimeの表関数にします。</translation>
    </message>
    <message>
        <source>There is another subscript range of this name.</source>
        <translation>同じ名前の添字の範囲がほかにあります。</translation>
    </message>
    <message>
        <source>The subscript range is not understood at '%1'.</source>
        <translation>添字の範囲の「%1」のところが分かりません。</translation>
    </message>
    <message>
        <source>Write elements with commas, or (a1-a9).</source>
        <translation>要素をコンマで区切るか、(a1-a9)のように書いてください。</translation>
    </message>
    <message>
        <source>The subscript range is read from a spreadsheet by %1, which is not available.</source>
        <translation>添字の範囲を%1が表計算ファイルから読みますが、これは使えません。</translation>
    </message>
    <message>
        <source>Write its elements into the model.</source>
        <translation>要素をモデルに書いてください。</translation>
    </message>
    <message>
        <source>There is no subscript range '%1'.</source>
        <translation>添字の範囲「%1」はありません。</translation>
    </message>
    <message>
        <source>The subscript range is made of itself.</source>
        <translation>添字の範囲が自分自身からできています。</translation>
    </message>
    <message>
        <source>The subscript range has no elements.</source>
        <translation>添字の範囲に要素がありません。</translation>
    </message>
    <message>
        <source>The subscript ranges have too many elements together.</source>
        <translation>添字の範囲の要素が合わせて多すぎます。</translation>
    </message>
    <message>
        <source>The range has %1 elements, but its mapping to %2 has %3.</source>
        <translation>範囲の要素は%1個ですが、%2への対応は%3個です。</translation>
    </message>
    <message>
        <source>'%1' has no meaning in an equation here.</source>
        <translation>「%1」は式のここでは意味を持ちません。</translation>
    </message>
    <message>
        <source>An expression is missing.</source>
        <translation>式が欠けています。</translation>
    </message>
    <message>
        <source>A parenthesis or bracket is not closed.</source>
        <translation>括弧が閉じていません。</translation>
    </message>
    <message>
        <source>The equation is nested too deeply.</source>
        <translation>式の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The range %1 stands on the right side only, and is not mapped to one on the left.</source>
        <translation>範囲%1は右辺だけにあり、左辺の範囲に対応していません。</translation>
    </message>
    <message>
        <source>Write %1! inside of SUM and the like, or map it.</source>
        <translation>SUMなどの中では%1!と書くか、対応を定めてください。</translation>
    </message>
    <message>
        <source>%1 needs %2 arguments, not %3.</source>
        <translation>%1の引数は%3個ではなく%2個です。</translation>
    </message>
    <message>
        <source>%1 reads a spreadsheet or a data file, which is not available.</source>
        <translation>%1は表計算ファイルかデータファイルを読みますが、これは使えません。</translation>
    </message>
    <message>
        <source>Put the values into the model.</source>
        <translation>値をモデルに入れてください。</translation>
    </message>
    <message>
        <source>A FUNCTION OF stands where an equation is missing.</source>
        <translation>式のあるべきところにA FUNCTION OFがあります。</translation>
    </message>
    <message>
        <source>Write the equation.</source>
        <translation>式を書いてください。</translation>
    </message>
    <message>
        <source>GET TIME VALUE is available in the model's own time only: with 0 or 1 first and 0 last.</source>
        <translation>GET TIME VALUEはモデルの時間でのみ使えます。最初の引数は0か1、最後は0です。</translation>
    </message>
    <message>
        <source>Work out the date from Time.</source>
        <translation>日付はTimeから計算してください。</translation>
    </message>
    <message>
        <source>%1 needs a lookup, which %2 is not.</source>
        <translation>%1には表関数が必要ですが、%2はそうではありません。</translation>
    </message>
    <message>
        <source>VECTOR ELM MAP needs an array whose subscripts are elements, or its own ranges from the left side.</source>
        <translation>VECTOR ELM MAPの配列の添字は、要素名か、左辺にもあるその配列自身の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>Write VECTOR ELM MAP(array[element], offset).</source>
        <translation>VECTOR ELM MAP(配列[要素], ずれ)と書いてください。</translation>
    </message>
    <message>
        <source>VECTOR SELECT is available with a numerical action from 0 to 10, an error action from 0 to 3 that is a number, and a selection with !.</source>
        <translation>VECTOR SELECTは、数値動作が0から10、エラー動作が0から3の数で、選択の配列に ! が付いているときに使えます。</translation>
    </message>
    <message>
        <source>Write VECTOR SELECT(selection[Range!], values[Range!], missing, action, 0).</source>
        <translation>VECTOR SELECT(選択[範囲!], 値[範囲!], 欠けたときの値, 動作, 0)と書いてください。</translation>
    </message>
    <message>
        <source>VECTOR LOOKUP is available as an ordinary lookup, of type 0, in an array whose last subscript is an element.</source>
        <translation>VECTOR LOOKUPは、最後の添字が要素である配列に対する、種類0の通常の参照としてだけ使えます。</translation>
    </message>
    <message>
        <source>Write VECTOR LOOKUP(values[element], x, minimum, maximum, 0).</source>
        <translation>VECTOR LOOKUP(values[element], x, minimum, maximum, 0)と書いてください。</translation>
    </message>
    <message>
        <source>DELAY MATERIAL gives something else than 0 where nothing arrives.</source>
        <translation>DELAY MATERIALが、何も届かないときに0以外の値を返します。</translation>
    </message>
    <message>
        <source>Give 0 as its last argument.</source>
        <translation>最後の引数を0にしてください。</translation>
    </message>
    <message>
        <source>%1 is available for an array whose last subscript is a range as long as that which ends the left side.</source>
        <translation>%1は、最後の添字が左辺の最後の範囲と同じ長さの範囲である配列に使えます。</translation>
    </message>
    <message>
        <source>Write order[Range] = VECTOR SORT ORDER(values[Range], 1), and VECTOR REORDER(values[Range], order[Range]).</source>
        <translation>順序[範囲] = VECTOR SORT ORDER(値[範囲], 1)、VECTOR REORDER(値[範囲], 順序[範囲])と書いてください。</translation>
    </message>
    <message>
        <source>%1 is available among all elements of the range that ends the left side, with the type, the priority and the width of each as elements one after the other.</source>
        <translation>%1は、左辺の最後の範囲の全要素の間で、それぞれの型・優先度・幅が続いた要素として与えられるときに使えます。</translation>
    </message>
    <message>
        <source>Write share[Range] = ALLOCATE AVAILABLE(request[Range], profile[Range,ptype], available), or share[Range] = ALLOCATE BY PRIORITY(request[Range], priority[Range], ELMCOUNT(Range), width, available).</source>
        <translation>配分[範囲] = ALLOCATE AVAILABLE(要求[範囲], 曲線[範囲,ptype], 供給)、または 配分[範囲] = ALLOCATE BY PRIORITY(要求[範囲], 優先度[範囲], ELMCOUNT(範囲), 幅, 供給)と書いてください。</translation>
    </message>
    <message>
        <source>INVERT MATRIX is available for a whole matrix of up to %1 rows whose ranges end the left side.</source>
        <translation>INVERT MATRIXは、%1行までの行列全体で、その範囲が左辺の最後にあるときに使えます。</translation>
    </message>
    <message>
        <source>Write matrix[Row,Column], and inverse[Row,Column] = INVERT MATRIX(matrix[Row,Column], n).</source>
        <translation>matrix[Row,Column]と書き、inverse[Row,Column] = INVERT MATRIX(matrix[Row,Column], n)としてください。</translation>
    </message>
    <message>
        <source>%1 cannot stand inside of an expression.</source>
        <translation>%1は式の中に置けません。</translation>
    </message>
    <message>
        <source>Give it a variable of its own.</source>
        <translation>別の変数にしてください。</translation>
    </message>
    <message>
        <source>The points of the lookup are not understood.</source>
        <translation>表関数の点が分かりません。</translation>
    </message>
    <message>
        <source>Write them as (x1,y1),(x2,y2).</source>
        <translation>(x1,y1),(x2,y2)のように書いてください。</translation>
    </message>
    <message>
        <source>The lookup is inverted, but its y values neither rise nor fall throughout.</source>
        <translation>表関数を逆に読みますが、yの値が一貫して増えも減りもしません。</translation>
    </message>
    <message>
        <source>Some elements are levels or lookups, others are not.</source>
        <translation>要素の一部だけがストックか表関数です。</translation>
    </message>
    <message>
        <source>Make it two variables.</source>
        <translation>二つの変数にしてください。</translation>
    </message>
    <message>
        <source>SINTEG is available for a level without subscripts that stays between two numbers.</source>
        <translation>SINTEGは、二つの数値の間にとどまる、添字のないレベルにだけ使えます。</translation>
    </message>
    <message>
        <source>Write SINTEG(rate, initial, minimum, maximum, :NA:, :NA:, :NA:).</source>
        <translation>SINTEG(rate, initial, minimum, maximum, :NA:, :NA:, :NA:)と書いてください。</translation>
    </message>
    <message>
        <source>There is no subscript range or element '%1'.</source>
        <translation>添字の範囲または要素「%1」はありません。</translation>
    </message>
    <message>
        <source>The variable has %1 subscripts here and another number elsewhere.</source>
        <translation>この変数の添字はここでは%1個ですが、ほかでは違う数です。</translation>
    </message>
    <message>
        <source>There are %1 numbers for %2 elements.</source>
        <translation>要素%2個に対して数値が%1個あります。</translation>
    </message>
    <message>
        <source>The variable is defined more than once.</source>
        <translation>変数が二度以上定義されています。</translation>
    </message>
    <message>
        <source>Element %1 is defined more than once.</source>
        <translation>要素%1が二度以上定義されています。</translation>
    </message>
    <message>
        <source>Keep one equation, or use :EXCEPT:.</source>
        <translation>式を一つにするか、:EXCEPT:を使ってください。</translation>
    </message>
    <message>
        <source>%1 of its elements have no equation; they are 0, and nothing should use them.</source>
        <translation>要素のうち%1個に式がありません。値は0とし、使われないものとします。</translation>
    </message>
    <message>
        <source>The arrays of the model are too large.</source>
        <translation>モデルの配列が大きすぎます。</translation>
    </message>
    <message>
        <source>The heading of the macro is not understood.</source>
        <translation>マクロの見出しが分かりません。</translation>
    </message>
    <message>
        <source>Write :MACRO: NAME(input, input).</source>
        <translation>:MACRO: 名前(入力, 入力)と書いてください。</translation>
    </message>
    <message>
        <source>A macro with subscripts in it cannot be simulated.</source>
        <translation>添字のあるマクロは計算できません。</translation>
    </message>
    <message>
        <source>The macro has no equation for its own name, or for one of its outputs.</source>
        <translation>マクロに自分の名前の式、または出力の一つの式がありません。</translation>
    </message>
    <message>
        <source>The model has no %1.</source>
        <translation>モデルに%1がありません。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>加えてください。</translation>
    </message>
    <message>
        <source>%1 is not a number, nor made of constants.</source>
        <translation>%1が数値でも、定数からできたものでもありません。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>数値を書いてください。</translation>
    </message>
    <message>
        <source>INITIAL TIME, FINAL TIME and TIME STEP make no possible run.</source>
        <translation>INITIAL TIME、FINAL TIME、TIME STEPでは計算を始められません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line %1, column %2).</source>
        <translation>ファイルがUTF-8の文字列ではありません（%1行%2桁）。</translation>
    </message>
    <message>
        <source>Save it with encoding UTF-8.</source>
        <translation>文字コードUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Bytes in &lt;%1&gt; are not UTF-8 text; it is skipped, so that they change nothing.</source>
        <translation>&lt;%1&gt;にUTF-8でないバイトがあります。この部分は読み飛ばすため、何も変わりません。</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: %1 (line %2, column %3).</source>
        <translation>ファイルが正しいXMLではありません：%1（%2行%3桁）。</translation>
    </message>
    <message>
        <source>Repair it with the program that wrote it.</source>
        <translation>ファイルを書いたプログラムで修復してください。</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: a &lt; stands for itself in &lt;%1&gt;. It was read as &amp;lt;.</source>
        <translation>このファイルは正しいXMLではありません。&lt;%1&gt; の中に &lt; がそのまま書かれています。&amp;lt; として読みました。</translation>
    </message>
    <message>
        <source>Write &amp;lt;, or save the file again with the program that wrote it.</source>
        <translation>&amp;lt; と書くか、作成したプログラムで保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: a &lt;%1&gt; has no end. It was taken to end here, before what can only stand beside it.</source>
        <translation>このファイルは正しいXMLではありません。&lt;%1&gt; の終わりがありません。並んでしか置けない要素の直前のここで終わるものとして読みました。</translation>
    </message>
    <message>
        <source>Write &lt;/%1&gt;, or save the file again with the program that wrote it.</source>
        <translation>&lt;/%1&gt; と書くか、作成したプログラムで保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not well-formed XML behind its variables, where the diagram is. That part was left out, which changes no result.</source>
        <translation>このファイルは、変数より後の図の部分が正しいXMLではありません。その部分は読みませんでしたが、結果は変わりません。</translation>
    </message>
    <message>
        <source>Save the file again with the program that wrote it.</source>
        <translation>作成したプログラムで保存し直してください。</translation>
    </message>
    <message>
        <source>The XMILE version '%1' is not a number; 1.0 is assumed.</source>
        <translation>XMILEのバージョン「%1」は数値ではありません。1.0とみなします。</translation>
    </message>
    <message>
        <source>The file is XMILE %1; this program reads XMILE 1.0.</source>
        <translation>ファイルはXMILE %1です。このプログラムが読めるのはXMILE 1.0です。</translation>
    </message>
    <message>
        <source>Save the file as XMILE 1.0.</source>
        <translation>XMILE 1.0として保存してください。</translation>
    </message>
    <message>
        <source>The file is XMILE %1; what is newer than 1.0 is not understood.</source>
        <translation>ファイルはXMILE %1です。1.0より新しいものは解釈されません。</translation>
    </message>
    <message>
        <source>The file does not declare the XMILE 1.0 namespace; it is read as XMILE 1.0.</source>
        <translation>ファイルがXMILE 1.0の名前空間を宣言していません。XMILE 1.0として読みます。</translation>
    </message>
    <message>
        <source>Included files are not read; macros defined in them will be missing.</source>
        <translation>取り込まれるファイルは読まれないため、その中で定義されたマクロは使えません。</translation>
    </message>
    <message>
        <source>MOD stands beside * or /; here they are computed from left to right, as XMILE has it, but %1 may compute MOD last.</source>
        <translation>MOD が * または / と並んでいます。ここでは XMILE のとおり左から順に計算しますが、%1 は MOD を最後に計算することがあります。</translation>
    </message>
    <message>
        <source>Put parentheses around what is meant.</source>
        <translation>意図した順に括弧を付けてください。</translation>
    </message>
    <message>
        <source>&lt;kyosei:loop&gt; needs a name and the variables it runs through.</source>
        <translation>&lt;kyosei:loop&gt;には名前と、通る変数が必要です。</translation>
    </message>
    <message>
        <source>Add the attributes name="..." and through="a, b".</source>
        <translation>属性 name="..." と through="a, b" を加えてください。</translation>
    </message>
    <message>
        <source>A model kept in another file cannot be read.</source>
        <translation>別のファイルにあるモデルは読み込めません。</translation>
    </message>
    <message>
        <source>The model is encrypted.</source>
        <translation>モデルが暗号化されています。</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>A model with its own &lt;sim_specs&gt; cannot be simulated.</source>
        <translation>独自の&lt;sim_specs&gt;をもつモデルは計算できません。</translation>
    </message>
    <message>
        <source>Move them to the top of the file.</source>
        <translation>ファイルの先頭に移してください。</translation>
    </message>
    <message>
        <source>The model has no &lt;variables&gt;.</source>
        <translation>モデルに&lt;variables&gt;がありません。</translation>
    </message>
    <message>
        <source>The model has no &lt;variables&gt;; its variables are read as in older drafts.</source>
        <translation>モデルに&lt;variables&gt;がありません。変数は古い草案の形式で読みます。</translation>
    </message>
    <message>
        <source>The file has no &lt;sim_specs&gt;.</source>
        <translation>ファイルに&lt;sim_specs&gt;がありません。</translation>
    </message>
    <message>
        <source>Add start, stop and dt.</source>
        <translation>start、stop、dt を加えてください。</translation>
    </message>
    <message>
        <source>The file has no &lt;model&gt;.</source>
        <translation>ファイルに&lt;model&gt;がありません。</translation>
    </message>
    <message>
        <source>Imported data are not read.</source>
        <translation>取り込まれたデータは読まれません。</translation>
    </message>
    <message>
        <source>The file is not an XMILE model: its root is &lt;%1&gt;.</source>
        <translation>ファイルはXMILEのモデルではありません。ルート要素が&lt;%1&gt;です。</translation>
    </message>
    <message>
        <source>Choose a file ending in .xmile or .stmx.</source>
        <translation>拡張子が .xmile か .stmx のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB or does not fit into memory.</source>
        <translation>ファイルが256MiBより大きいか、メモリーに収まりません。</translation>
    </message>
    <message>
        <source>Remove what the model does not need.</source>
        <translation>モデルに不要なものを取り除いてください。</translation>
    </message>
    <message>
        <source>The stock has no flows and an equation with its own name in it; it is taken as a variable that this equation defines.</source>
        <translation>ストックにフローがなく、式に自分の名前が入っています。この式で定義される変数として扱います。</translation>
    </message>
    <message>
        <source>Make it an &lt;aux&gt;, and leave the name out of its equation.</source>
        <translation>&lt;aux&gt;にして、式から名前を除いてください。</translation>
    </message>
    <message>
        <source>The conveyor has no transit time.</source>
        <translation>コンベヤーに通過時間がありません。</translation>
    </message>
    <message>
        <source>Give it a &lt;len&gt;.</source>
        <translation>&lt;len&gt;を与えてください。</translation>
    </message>
    <message>
        <source>Conveyors and queues can only be simulated by Euler's method.</source>
        <translation>コンベヤーと待ち行列を計算できるのはオイラー法だけです。</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>オイラー法を選んでください。</translation>
    </message>
    <message>
        <source>The transit time of the conveyor is shorter than a time step.</source>
        <translation>コンベヤーの通過時間が時間刻みより短くなっています。</translation>
    </message>
    <message>
        <source>Change it or the time step.</source>
        <translation>通過時間か時間刻みを変えてください。</translation>
    </message>
    <message>
        <source>The transit time of the conveyor is not a whole number of time steps and is rounded to one.</source>
        <translation>コンベヤーの通過時間が時間刻みの整数倍でないため、整数倍に丸められます。</translation>
    </message>
    <message>
        <source>Nothing says what fraction leaks from the conveyor.</source>
        <translation>コンベヤーから漏れる割合がどこにも書かれていません。</translation>
    </message>
    <message>
        <source>Give the flow that leaks an equation.</source>
        <translation>漏れるフローに式を与えてください。</translation>
    </message>
    <message>
        <source>A leak from '%1' to '%2' of the way is not a part of the conveyor.</source>
        <translation>「%1」から「%2」までの漏れは、コンベヤーの一部分になっていません。</translation>
    </message>
    <message>
        <source>Give numbers from 0 to 1, the second not below the first.</source>
        <translation>0から1までの数値で、二つ目を一つ目以上にしてください。</translation>
    </message>
    <message>
        <source>What enters the conveyor is spread on it by '%1', which is not simulated.</source>
        <translation>コンベヤーに入るものの広げ方「%1」は計算されません。</translation>
    </message>
    <message>
        <source>Let it enter at the beginning, evenly, or as it leaks from another conveyor.</source>
        <translation>先頭から入れるか、均等に、または別のコンベヤーから漏れた位置に入れてください。</translation>
    </message>
    <message>
        <source>The flow is spread on the conveyor as it leaks from another one, which leads back to this one or on through too many.</source>
        <translation>このフローは別のコンベヤーから漏れた位置に広げられますが、それをたどるとこのコンベヤーに戻るか、あまりに多くのコンベヤーを通ります。</translation>
    </message>
    <message>
        <source>Let it enter at the beginning.</source>
        <translation>先頭から入れてください。</translation>
    </message>
    <message>
        <source>The flow leaks, but does not leave a conveyor.</source>
        <translation>このフローは漏れですが、コンベヤーから出ていません。</translation>
    </message>
    <message>
        <source>Remove its &lt;leak/&gt;.</source>
        <translation>&lt;leak/&gt;を取り除いてください。</translation>
    </message>
    <message>
        <source>The conveyor needs exactly one outflow, which has no equation.</source>
        <translation>コンベヤーには、方程式のないちょうど1つの流出が必要です。</translation>
    </message>
    <message>
        <source>Mark those that leak with &lt;leak/&gt;; join the others.</source>
        <translation>漏れるものには&lt;leak/&gt;を付け、ほかは一つにまとめてください。</translation>
    </message>
    <message>
        <source>More than %1 flows enter or leave the conveyor or the queue.</source>
        <translation>コンベヤーまたは待ち行列に出入りするフローが%1本を超えています。</translation>
    </message>
    <message>
        <source>Join some of them.</source>
        <translation>いくつかをまとめてください。</translation>
    </message>
    <message>
        <source>The flow leaves a queue, which decides what flows, and has an equation of its own.</source>
        <translation>このフローは待ち行列から出るため流量は待ち行列が決めますが、自分の式をもっています。</translation>
    </message>
    <message>
        <source>Remove the equation, or make the queue an ordinary stock.</source>
        <translation>式を除くか、待ち行列を通常のストックにしてください。</translation>
    </message>
    <message>
        <source>The conveyor takes whole batches of a queue, and several at a time.</source>
        <translation>コンベヤーが待ち行列のバッチを分けずに、一度に複数受け取る設定になっています。</translation>
    </message>
    <message>
        <source>Let it take one batch at a time, or parts of batches.</source>
        <translation>一度に一つのバッチにするか、バッチの一部を受け取れるようにしてください。</translation>
    </message>
    <message>
        <source>The first outflow of a queue cannot be an overflow.</source>
        <translation>待ち行列の最初の流出は、あふれにはできません。</translation>
    </message>
    <message>
        <source>Name another one first, or remove its &lt;overflow/&gt;.</source>
        <translation>別の流出を最初に挙げるか、&lt;overflow/&gt;を除いてください。</translation>
    </message>
    <message>
        <source>The flow is an overflow, but does not leave a queue.</source>
        <translation>あふれのフローですが、待ち行列から出ていません。</translation>
    </message>
    <message>
        <source>Remove its &lt;overflow/&gt;.</source>
        <translation>&lt;overflow/&gt;を除いてください。</translation>
    </message>
    <message>
        <source>Integration method '%1' is not available; its fallback '%2' is used.</source>
        <translation>積分法「%1」は使えません。代わりに「%2」を使います。</translation>
    </message>
    <message>
        <source>Integration method '%1' is not available.</source>
        <translation>積分法「%1」は使えません。</translation>
    </message>
    <message>
        <source>Use Euler, RK2 or RK4.</source>
        <translation>Euler、RK2、RK4 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The time step is %1, but it must be greater than 0.</source>
        <translation>時間刻みが%1ですが、0より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The save interval is not a number of at least 0.</source>
        <translation>保存間隔が0以上の数値ではありません。</translation>
    </message>
    <message>
        <source>An element of this dimension has no name.</source>
        <translation>この次元に名前のない要素があります。</translation>
    </message>
    <message>
        <source>Element '%1' occurs twice in this dimension.</source>
        <translation>要素「%1」がこの次元に2回あります。</translation>
    </message>
    <message>
        <source>Upper and lower case, spaces and underscores make no difference.</source>
        <translation>大文字と小文字、空白と下線は区別されません。</translation>
    </message>
    <message>
        <source>The dimension has neither a size nor elements.</source>
        <translation>次元に大きさも要素もありません。</translation>
    </message>
    <message>
        <source>The size of the dimension is '%1', not a whole number of at least 1.</source>
        <translation>次元の大きさが「%1」で、1以上の整数ではありません。</translation>
    </message>
    <message>
        <source>The dimensions have more than a million elements.</source>
        <translation>次元の要素が100万個を超えています。</translation>
    </message>
    <message>
        <source>The dimension says it has %1 elements, but lists %2.</source>
        <translation>次元の要素は%1個と書かれていますが、挙げられているのは%2個です。</translation>
    </message>
    <message>
        <source>&lt;sim_specs&gt; has no &lt;%1&gt;.</source>
        <translation>&lt;sim_specs&gt;に&lt;%1&gt;がありません。</translation>
    </message>
    <message>
        <source>The file asks to run by %1, but only whole models can be run.</source>
        <translation>ファイルは%1ごとの計算を求めていますが、計算できるのはモデル全体だけです。</translation>
    </message>
    <message>
        <source>The simulation stops before it starts.</source>
        <translation>シミュレーションの終了が開始より前です。</translation>
    </message>
    <message>
        <source>The simulation needs more than 10 million steps.</source>
        <translation>シミュレーションに1000万を超えるステップが必要です。</translation>
    </message>
    <message>
        <source>Use a larger time step.</source>
        <translation>時間刻みを大きくしてください。</translation>
    </message>
    <message>
        <source>A dimension has no name.</source>
        <translation>名前のない次元があります。</translation>
    </message>
    <message>
        <source>There are two dimensions of this name.</source>
        <translation>この名前の次元が2つあります。</translation>
    </message>
    <message>
        <source>A unit has no name.</source>
        <translation>名前のない単位があります。</translation>
    </message>
    <message>
        <source>An element has %1 subscripts, but the variable has %2 dimensions.</source>
        <translation>要素の添字は%1個ですが、変数の次元は%2個です。</translation>
    </message>
    <message>
        <source>Dimension '%1' has no element '%2'.</source>
        <translation>次元「%1」に要素「%2」はありません。</translation>
    </message>
    <message>
        <source>The element has no equation.</source>
        <translation>要素に方程式がありません。</translation>
    </message>
    <message>
        <source>Give it an &lt;eqn&gt;.</source>
        <translation>&lt;eqn&gt;を与えてください。</translation>
    </message>
    <message>
        <source>The &lt;%1&gt;s of this element are not those of the elements before it.</source>
        <translation>この要素の&lt;%1&gt;は、前の要素のものと異なります。</translation>
    </message>
    <message>
        <source>Give all elements the same flows, with equations per element.</source>
        <translation>すべての要素に同じフローを与え、式を要素ごとに書いてください。</translation>
    </message>
    <message>
        <source>Element [%1] is defined twice.</source>
        <translation>要素[%1]が2回定義されています。</translation>
    </message>
    <message>
        <source>Element [%1] is not defined.</source>
        <translation>要素[%1]が定義されていません。</translation>
    </message>
    <message>
        <source>Add an &lt;element&gt; for it.</source>
        <translation>この要素の&lt;element&gt;を加えてください。</translation>
    </message>
    <message>
        <source>There are %1 equations for %2 elements.</source>
        <translation>%2個の要素に対して方程式が%1個あります。</translation>
    </message>
    <message>
        <source>The list of numbers does not fill the %1 elements of the array.</source>
        <translation>数値のリストが、配列の%1個の要素と合いません。</translation>
    </message>
    <message>
        <source>Give one number for each element of the last dimension, separated by commas, and end each row with a semicolon.</source>
        <translation>最後の次元の要素ごとに1つの数値をコンマで区切って書き、各行をセミコロンで終えてください。</translation>
    </message>
    <message>
        <source>A variable without dimensions cannot have elements.</source>
        <translation>次元のない変数は要素をもてません。</translation>
    </message>
    <message>
        <source>The variable has more than one equation.</source>
        <translation>変数に2つ以上の方程式があります。</translation>
    </message>
    <message>
        <source>With this variable the model has more than 10 million values.</source>
        <translation>この変数を含めると、モデルの値が1000万個を超えます。</translation>
    </message>
    <message>
        <source>Use fewer or smaller dimensions.</source>
        <translation>次元を減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; contains '%2', which is not a finite number.</source>
        <translation>&lt;%1&gt;に「%2」が含まれていますが、これは有限の数値ではありません。</translation>
    </message>
    <message>
        <source>Separate numbers by commas, or name another separator in sep="".</source>
        <translation>数値をコンマで区切るか、sep="" で別の区切りを指定してください。</translation>
    </message>
    <message>
        <source>&lt;xscale&gt; needs numbers min and max, min being the smaller.</source>
        <translation>&lt;xscale&gt;には数値の min と max が必要で、min の方が小さくなければなりません。</translation>
    </message>
    <message>
        <source>Graphical function type '%1' is not known.</source>
        <translation>グラフ関数の型「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>Use continuous, extrapolate or discrete.</source>
        <translation>continuous、extrapolate、discrete のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The graphical function has %1 x values, but %2 y values.</source>
        <translation>グラフ関数のx値は%1個ですが、y値は%2個です。</translation>
    </message>
    <message>
        <source>The x values of the graphical function do not increase at point %1.</source>
        <translation>グラフ関数のx値が%1番目の点で増えていません。</translation>
    </message>
    <message>
        <source>Sort the points and give every x value once.</source>
        <translation>点を並べ替え、x値は1回ずつにしてください。</translation>
    </message>
    <message>
        <source>A graphical function needs &lt;ypts&gt;, and &lt;xpts&gt; or &lt;xscale&gt;.</source>
        <translation>グラフ関数には&lt;ypts&gt;と、&lt;xpts&gt;または&lt;xscale&gt;が必要です。</translation>
    </message>
    <message>
        <source>A graphical function needs at least two points.</source>
        <translation>グラフ関数には2つ以上の点が必要です。</translation>
    </message>
    <message>
        <source>Another model has this name.</source>
        <translation>別のモデルがこの名前をもっています。</translation>
    </message>
    <message>
        <source>No module stands for this model; it was skipped.</source>
        <translation>このモデルを表すモジュールがないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>The file has no &lt;model&gt; of the module's name.</source>
        <translation>ファイルにモジュールと同じ名前の&lt;model&gt;がありません。</translation>
    </message>
    <message>
        <source>Add it, or remove the module.</source>
        <translation>それを加えるか、モジュールを取り除いてください。</translation>
    </message>
    <message>
        <source>Another module stands for the same model.</source>
        <translation>別のモジュールが同じモデルを表しています。</translation>
    </message>
    <message>
        <source>Give each module a model of its own.</source>
        <translation>モジュールごとに固有のモデルを与えてください。</translation>
    </message>
    <message>
        <source>Modules are nested more than 100 levels deep.</source>
        <translation>モジュールの入れ子が100段を超えています。</translation>
    </message>
    <message>
        <source>The &lt;connect&gt; names '%1', which is not a variable of the model it points to.</source>
        <translation>&lt;connect&gt;が「%1」を示していますが、これは指しているモデルの変数ではありません。</translation>
    </message>
    <message>
        <source>'%1' is connected to two variables.</source>
        <translation>「%1」が2つの変数につながれています。</translation>
    </message>
    <message>
        <source>A graphical function without an input cannot be passed to a module.</source>
        <translation>入力のないグラフ関数はモジュールに渡せません。</translation>
    </message>
    <message>
        <source>Pass its value, or define it in the module.</source>
        <translation>その値を渡すか、モジュールの中で定義してください。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be simulated.</source>
        <translation>&lt;%1&gt;は計算できません。</translation>
    </message>
    <message>
        <source>Rewrite this variable with ordinary stocks and flows.</source>
        <translation>この変数を通常のストックとフローで書き直してください。</translation>
    </message>
    <message>
        <source>Declare it in the &lt;dimensions&gt; of the file.</source>
        <translation>ファイルの&lt;dimensions&gt;で宣言してください。</translation>
    </message>
    <message>
        <source>The range needs numbers min and max, min being the smaller; it is not used.</source>
        <translation>範囲には数値の min と max が必要で、min の方が小さくなければなりません。この範囲は使われません。</translation>
    </message>
    <message>
        <source>The &lt;%1&gt; '%2' is already listed in line %3.</source>
        <translation>&lt;%1&gt;「%2」はすでに%3行にあります。</translation>
    </message>
    <message>
        <source>Remove one of the two, or double the flow's equation.</source>
        <translation>一方を取り除くか、フローの方程式を2倍にしてください。</translation>
    </message>
    <message>
        <source>An &lt;%1&gt; names no flow.</source>
        <translation>&lt;%1&gt;がフローの名前を示していません。</translation>
    </message>
    <message>
        <source>A stock cannot have an &lt;init_eqn&gt;.</source>
        <translation>ストックは&lt;init_eqn&gt;をもてません。</translation>
    </message>
    <message>
        <source>The &lt;eqn&gt; of a stock is its initial value.</source>
        <translation>ストックの&lt;eqn&gt;がその初期値です。</translation>
    </message>
    <message>
        <source>A stock cannot have a graphical function.</source>
        <translation>ストックはグラフ関数をもてません。</translation>
    </message>
    <message>
        <source>Put it into an &lt;aux&gt; that the flows of the stock use.</source>
        <translation>ストックのフローが使う&lt;aux&gt;に移してください。</translation>
    </message>
    <message>
        <source>&lt;kyosei:reference&gt; does not say of which variable.</source>
        <translation>&lt;kyosei:reference&gt;に、どの変数のものかが書かれていません。</translation>
    </message>
    <message>
        <source>Add the attribute of="...".</source>
        <translation>属性 of="..." を加えてください。</translation>
    </message>
    <message>
        <source>The module is kept in another file, which is not read.</source>
        <translation>モジュールは別のファイルにあり、読み込まれません。</translation>
    </message>
    <message>
        <source>Put its &lt;model&gt; into this file.</source>
        <translation>その&lt;model&gt;をこのファイルに入れてください。</translation>
    </message>
    <message>
        <source>A &lt;connect&gt; needs both to="..." and from="...".</source>
        <translation>&lt;connect&gt;には to="..." と from="..." の両方が必要です。</translation>
    </message>
    <message>
        <source>The variable has no equation.</source>
        <translation>変数に方程式がありません。</translation>
    </message>
    <message>
        <source>&lt;non_negative&gt; is '%1', but can only be empty, true or false.</source>
        <translation>&lt;non_negative&gt;が「%1」ですが、空、true、false のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>This &lt;%1&gt; has no name.</source>
        <translation>この&lt;%1&gt;には名前がありません。</translation>
    </message>
    <message>
        <source>This name is built into the language.</source>
        <translation>この名前は言語に組み込まれています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Modules inside of macros cannot be simulated.</source>
        <translation>マクロの中のモジュールは計算できません。</translation>
    </message>
    <message>
        <source>Move the module's variables into the macro.</source>
        <translation>モジュールの変数をマクロに移してください。</translation>
    </message>
    <message>
        <source>The name is already taken in line %1.</source>
        <translation>この名前は%1行で使われています。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not a kind of variable that can be simulated.</source>
        <translation>&lt;%1&gt;は計算できる種類の変数ではありません。</translation>
    </message>
    <message>
        <source>Use &lt;stock&gt;, &lt;flow&gt;, &lt;aux&gt; or &lt;gf&gt;.</source>
        <translation>&lt;stock&gt;、&lt;flow&gt;、&lt;aux&gt;、&lt;gf&gt;のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>A macro has no name.</source>
        <translation>名前のないマクロがあります。</translation>
    </message>
    <message>
        <source>There is another macro of this name in line %1.</source>
        <translation>この名前の別のマクロが%1行にあります。</translation>
    </message>
    <message>
        <source>A parameter without default follows one that has one.</source>
        <translation>既定値のない引数が、既定値のある引数の後にあります。</translation>
    </message>
    <message>
        <source>Give it a default, or put it before.</source>
        <translation>既定値を与えるか、前に置いてください。</translation>
    </message>
    <message>
        <source>The macro has no equation.</source>
        <translation>マクロに方程式がありません。</translation>
    </message>
    <message>
        <source>A macro with its own &lt;sim_specs&gt; cannot be simulated.</source>
        <translation>独自の&lt;sim_specs&gt;をもつマクロは計算できません。</translation>
    </message>
    <message>
        <source>There is already a &lt;%1&gt; in line %2.</source>
        <translation>&lt;%1&gt;はすでに%2行にあります。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is an extension of another program and was skipped.</source>
        <translation>&lt;%1&gt;は別のプログラムの拡張なので、読み飛ばしました。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not affect the simulation and was skipped.</source>
        <translation>&lt;%1&gt;は計算に影響しないため、読み飛ばしました。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no number in it.</source>
        <translation>&lt;%1&gt;に数値がありません。</translation>
    </message>
    <message>
        <source>Write a number such as 0.25.</source>
        <translation>0.25 のような数値を書いてください。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is '%2', which is not a finite number.</source>
        <translation>&lt;%1&gt;は「%2」ですが、これは有限の数値ではありません。</translation>
    </message>
</context>
</TS>
