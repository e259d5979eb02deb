<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>%1 for %2, with Qt %3</source>
        <translation>%1、%2向け、Qt %3</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Model and data</source>
        <translation>モデルとデータ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>自分のシナリオ</translation>
    </message>
    <message>
        <source>Recovery copies</source>
        <translation>復旧用の控え</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>GNU一般公衆利用許諾書（GPL）バージョン3またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>About Kyosei</source>
        <translation>Kyoseiについて</translation>
    </message>
    <message>
        <source>&lt;p&gt;共生 means living together. Explore what aid, infrastructure, trade and exchange do, and do not do, for peace in Northeast Asia.&lt;/p&gt;</source>
        <translation>&lt;p&gt;共生とは、共に生きることです。援助、インフラ、貿易、交流が、北東アジアの平和のためにできること、できないことを探ります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Made with Qt, QCustomPlot, nlohmann/json, pugixml, utf8proc, libzip, Nettle and tl::expected. Thank you.</source>
        <translation>Qt、QCustomPlot、nlohmann/json、pugixml、utf8proc、libzip、Nettle、tl::expectedを使用しています。感謝いたします。</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1–%2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>✓ within the limit of %1 a year</source>
        <translation>✓ 年間上限%1の範囲内</translation>
    </message>
    <message>
        <source>▲ over the limit of %1 a year: by %2 in %3</source>
        <translation>▲ 年間上限%1を%3年に%2超過</translation>
    </message>
    <message>
        <source>▲ over the limit of %1 a year between %2 and %3: by up to %4 in %5</source>
        <translation>▲ %2〜%3年に年間上限%1を超過（最大は%5年の%4）</translation>
    </message>
    <message>
        <source>saves %1 %2 a year in %3 (%4)</source>
        <translation>%3年に年間%1 %2の節約（%4）</translation>
    </message>
    <message>
        <source>%1 %2 a year in %3 (%4)</source>
        <translation>%3年に年間%1 %2（%4）</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>against</source>
        <translation>逆効果</translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation>可能性の高い範囲を計算しています。</translation>
    </message>
    <message>
        <source>%1 in %2, compared with the baseline: %3 (%4).</source>
        <translation>%2年の%1、基準との差：%3（%4）。</translation>
    </message>
    <message>
        <source>This works against peace.</source>
        <translation>これは平和に逆行します。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 of 100 runs lower</source>
        <translation>計算100回中%1回で低下</translation>
    </message>
    <message>
        <source>%1 of 100 runs higher</source>
        <translation>計算100回中%1回で上昇</translation>
    </message>
    <message>
        <source>A small rise.</source>
        <translation>小さな上昇。</translation>
    </message>
    <message>
        <source>A small fall.</source>
        <translation>小さな低下。</translation>
    </message>
    <message>
        <source>A clear rise.</source>
        <translation>明確な上昇。</translation>
    </message>
    <message>
        <source>A clear fall.</source>
        <translation>明確な低下。</translation>
    </message>
    <message>
        <source>A large rise.</source>
        <translation>大きな上昇。</translation>
    </message>
    <message>
        <source>A large fall.</source>
        <translation>大きな低下。</translation>
    </message>
    <message>
        <source>practically none</source>
        <translation>ほぼ変化なし</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>明確</translation>
    </message>
    <message>
        <source>large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>≈ 0</source>
        <translation>≈ 0</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of changes</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>範囲 %1</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>上昇の確率%1</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>低下の確率%1</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>変化なし。</translation>
    </message>
    <message>
        <source>Practically no change.</source>
        <translation>ほぼ変化なし。</translation>
    </message>
    <message>
        <source>Direction unclear, leaning higher.</source>
        <translation>方向は不明、上昇寄り。</translation>
    </message>
    <message>
        <source>Direction unclear, leaning lower.</source>
        <translation>方向は不明、低下寄り。</translation>
    </message>
    <message>
        <source>Direction unclear.</source>
        <translation>方向は不明。</translation>
    </message>
    <message>
        <source>Likely %1.</source>
        <translation>可能性の高い範囲：%1。</translation>
    </message>
    <message>
        <source>%1 likely higher.</source>
        <translation>上昇の確率%1。</translation>
    </message>
    <message>
        <source>%1 likely lower.</source>
        <translation>低下の確率%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, as without it</source>
        <translation>%1（基準と同じ）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>%1%超</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>%1%未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Single run with central values, no range computed yet.</source>
        <translation>中心値による1回の計算です。範囲はまだ計算していません。</translation>
    </message>
    <message>
        <source>Scenario: %1.</source>
        <translation>シナリオ：%1。</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Baseline.</source>
        <translation>基準。</translation>
    </message>
    <message>
        <source>Source: Kyosei %1, model of Northeast Asia.</source>
        <translation>出典：Kyosei %1、北東アジアモデル。</translation>
    </message>
    <message>
        <source>Observed: %1.</source>
        <translation>観測値：%1。</translation>
    </message>
    <message>
        <source>Lines: medians of %1 runs with uncertain constants that fit history; shades: where half and nine in ten of them lie.</source>
        <translation>線：不確かな定数を過去の記録に合うように変えた%1回の計算の中央値。帯：その半分と9割の範囲。</translation>
    </message>
    <message>
        <source>Run with central values; ranges: %1 runs with uncertain constants that fit history.</source>
        <translation>中心値による計算。範囲：不確かな定数を過去の記録に合うように変えた%1回の計算。</translation>
    </message>
    <message>
        <source>Heavy: the expected path, run with central values; thin: single futures with the same values, drawn by chance (draw %1).</source>
        <translation>太線：期待される経路（中央の値での計算）。細線：同じ値で偶然に任せた個々の未来（抽選%1）。</translation>
    </message>
    <message>
        <source>Medians of %1 runs with uncertain constants that fit history.</source>
        <translation>不確かな定数を過去の記録に合うように変えた%1回の計算の中央値。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>示すもの</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>もとになった計算</translation>
    </message>
</context>
<context>
    <name>ChartMode</name>
    <message>
        <source>percentage points against the baseline</source>
        <translation>パーセントポイント（基準との差）</translation>
    </message>
    <message>
        <source>%1, against the baseline</source>
        <translation>%1（基準との差）</translation>
    </message>
    <message>
        <source>% of runs</source>
        <translation>%（計算の割合）</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>no unit</source>
        <translation>単位なし</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>fills it</source>
        <translation>流入して増やす</translation>
    </message>
    <message>
        <source>empties it</source>
        <translation>流出して減らす</translation>
    </message>
    <message>
        <source>at the start only</source>
        <translation>開始時のみ</translation>
    </message>
    <message>
        <source>raises it</source>
        <translation>高める</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>低める</translation>
    </message>
    <message>
        <source>direction open</source>
        <translation>向きは定まらない</translation>
    </message>
    <message>
        <source>The nearest causes in the equations and what acts on those, with the direction in which each acts, all else equal, as far as the equations or the baseline show it. Constants and series given from outside are left out.</source>
        <translation>方程式で直接の原因となるものと、さらにその原因です。ほかの条件が同じとき、それぞれがどちらの向きに働くかを、方程式または基準の計算からわかる範囲で示します。定数と、外から与えられた系列は省いています。</translation>
    </message>
    <message>
        <source>This chart draws no observations. Its past comes from the model as well, which takes output, trade without policy, and sanctions from data.</source>
        <translation>このグラフに観測値はありません。過去の値もモデルによるもので、生産、施策のない場合の貿易、制裁にはデータを用いています。</translation>
    </message>
    <message>
        <source>The points are observations:</source>
        <translation>点は観測値です。</translation>
    </message>
    <message>
        <source>The thin line is the baseline, the thick one your scenario. Read how they differ; the level is less sure.</source>
        <translation>細線は基準、太線はあなたのシナリオです。両者の差を読んでください。水準はそれほど確かではありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is a line for each of %n elements; with many, choose one beside the title, or look at those that move most.</source>
        <translation>
            <numerusform>%n個の要素それぞれに線があります。多いときは、題名の横で一つを選ぶか、最も大きく動くものを見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several quantities share the axis; the legend names them.</source>
        <translation>複数の量が同じ軸を使います。名前は凡例にあります。</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>単位：%1。</translation>
    </message>
    <message>
        <source>[Show it on the left](%1) · [Show it on the right](%2)</source>
        <translation>[左に表示](%1) · [右に表示](%2)</translation>
    </message>
    <message>
        <source>This indicator has a [guide of its own](%1).</source>
        <translation>この指標には[別の解説](%1)があります。</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>注目点</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>What the variables mean</source>
        <translation>変数の意味</translation>
    </message>
    <message>
        <source>What it depends on</source>
        <translation>何に左右されるか</translation>
    </message>
    <message>
        <source>Where the history comes from</source>
        <translation>過去の値の出典</translation>
    </message>
    <message>
        <source>Bands hold half and nine in ten of the members; *Change* above the chart shows the difference with a band of its own.</source>
        <translation>帯には、メンバーの5割と9割が収まります。グラフの上の*変化*から、差とその帯を表示できます。</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>No value in %1 or %2.</source>
        <translation>%1年または%2年の値がありません。</translation>
    </message>
    <message>
        <source>Rises from %1 in %2 to %3 in %4, then falls to %5 in %6.</source>
        <translation>%2年の%1から%4年の%3まで上がり、その後%6年には%5まで下がります。</translation>
    </message>
    <message>
        <source>Falls from %1 in %2 to %3 in %4, then rises to %5 in %6.</source>
        <translation>%2年の%1から%4年の%3まで下がり、その後%6年には%5まで上がります。</translation>
    </message>
    <message>
        <source>Rises from %1 in %2 to %3 in %4.</source>
        <translation>%2年の%1から%4年の%3へ上がります。</translation>
    </message>
    <message>
        <source>Falls from %1 in %2 to %3 in %4.</source>
        <translation>%2年の%1から%4年の%3へ下がります。</translation>
    </message>
    <message>
        <source>Nine in ten runs end at %1.</source>
        <translation>計算の9割は%1に収まります。</translation>
    </message>
    <message>
        <source>The runs are not there yet.</source>
        <translation>計算がまだ終わっていません。</translation>
    </message>
    <message>
        <source>At least %1 in %2: %3 of the runs, %4 in the baseline.</source>
        <translation>%2年に%1以上となる計算の割合は%3です（基準では%4）。</translation>
    </message>
    <message>
        <source>At least %1 in %2: %3 of the runs.</source>
        <translation>%2年に%1以上となる計算の割合は%3です。</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>基準との違いはありません。</translation>
    </message>
    <message>
        <source>With central values %1 in %2.</source>
        <translation>中心値では%2年に%1です。</translation>
    </message>
    <message>
        <source>Highest in %1: %2 with %3; lowest: %4 with %5.</source>
        <translation>%1年に最も高いのは%2（%3）、最も低いのは%4（%5）です。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n observed figure(s) after %1, %2 lie in the range of nine in ten runs.</source>
        <translation>
            <numerusform>%1年より後の%n件の観測値のうち、%2件が計算の9割の範囲に収まっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario&apos;s result is hidden until you reveal it.</source>
        <translation>シナリオの結果は、答え合わせまで隠しています。</translation>
    </message>
    <message>
        <source>With central values %1 against the baseline.</source>
        <translation>中心値による計算では基準に対して%1。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%2年に%1。</translation>
    </message>
    <message>
        <source>%1 moves most</source>
        <translation>%1が最も動く</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>基準との比較</translation>
    </message>
    <message>
        <source>The futures are being drawn.</source>
        <translation>未来を抽選しています。</translation>
    </message>
    <message>
        <source>The expected path is at %1 in %2.</source>
        <translation>期待される経路は%2年に%1です。</translation>
    </message>
    <message numerus="yes">
        <source>One future strays from it: %n drawn by chance lie around %1, ± %2; nine in ten end at %3.</source>
        <translation>
            <numerusform>一つの未来はそこから外れます。偶然に任せた%n本は%1の周りに±%2で散らばり、9割は%3に収まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 in %4.</source>
        <translation>%2年に%1、%4年に%3です。</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>%1 does not follow</source>
        <comment>country</comment>
        <translation>%1は従わない</translation>
    </message>
    <message>
        <source>all follow</source>
        <translation>すべて従う</translation>
    </message>
    <message>
        <source>none of them follows</source>
        <translation>どの政府も従わない</translation>
    </message>
    <message>
        <source>By what you believe, %1 reaches it most often, in %2 of 100 futures.</source>
        <translation>あなたが信じることによれば、最も多く届くのは%1で、100の未来のうち%2です。</translation>
    </message>
    <message>
        <source>As far as these futures can tell, as good: %1.</source>
        <translation>これらの未来から分かるかぎり同等なのは%1です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>case, better package</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No school of thought and no government that does not follow makes another clearly better.</source>
        <translation>どの考え方でも、どの政府が従わなくても、他のものが明らかに良くなることはありません。</translation>
    </message>
    <message>
        <source>Another would clearly be better if this were so: %1.</source>
        <translation>次の場合は、他のもののほうが明らかに良くなります。%1。</translation>
    </message>
    <message>
        <source>None of them follows</source>
        <translation>どの政府も従わない</translation>
    </message>
    <message>
        <source>What you believe</source>
        <translation>あなたが信じること</translation>
    </message>
    <message>
        <source>%1 alone is right</source>
        <comment>school of thought</comment>
        <translation>%1だけが正しい</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>school of thought, who does not follow</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · best</source>
        <comment>futures of 100</comment>
        <translation>%1・最良</translation>
    </message>
    <message>
        <source>%1 · as good</source>
        <comment>futures of 100</comment>
        <translation>%1・同等</translation>
    </message>
    <message>
        <source>%1 · %2 behind</source>
        <comment>futures of 100, of them less than the best</comment>
        <translation>%1・%2少ない</translation>
    </message>
    <message>
        <source>Package %1 reaches it in %2 of 100 futures.</source>
        <translation>パッケージ%1は、100の未来のうち%2で届きます。</translation>
    </message>
    <message>
        <source>None does better.</source>
        <translation>これより良いものはありません。</translation>
    </message>
    <message>
        <source>The best, %1, does in %2 more; likely between %3 and %4.</source>
        <translation>最良の%1は、それより%2多く届きます。ありそうな範囲は%3から%4です。</translation>
    </message>
    <message>
        <source>no</source>
        <comment>it does not change the choice</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not clearly: %1</source>
        <comment>another package</comment>
        <translation>明らかではない：%1</translation>
    </message>
    <message>
        <source>yes: %1, %2 more</source>
        <comment>another package, futures of 100</comment>
        <translation>はい：%1、%2多い</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to lose</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 behind: %2</source>
        <comment>futures of 100, case</comment>
        <translation>%1少ない：%2</translation>
    </message>
    <message>
        <source>%1 is best in all %2 combinations of a school and who follows.</source>
        <translation>考え方と応じ方の%2通りの組み合わせのすべてで、%1が最良です。</translation>
    </message>
    <message>
        <source>Least to lose, whichever of %1 combinations holds, has %2: at most %3.</source>
        <translation>%1通りの組み合わせのどれが正しくても、失うものが最も小さいのは%2で、多くても%3です。</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100のうち%1</translation>
    </message>
    <message>
        <source>Choosing with full knowledge of the constants would reach it in %1 futures more.</source>
        <translation>定数をすべて知って選べば、届く未来は%1増えます。</translation>
    </message>
    <message>
        <source>None to speak of: what single constants are worth rounds to nothing.</source>
        <translation>取り立てて言うほどのものはありません。一つ一つの定数の価値は、丸めると0になります。</translation>
    </message>
    <message>
        <source>None measurable: no single constant is worth more than chance makes of nothing (%1).</source>
        <translation>測れるものはありません。どの定数の価値も、偶然が無から生むもの（%1）を超えません。</translation>
    </message>
</context>
<context>
    <name>CopySurface</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をクリップボードに置きました。</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードに置きました。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文をクリップボードに置きました。</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>表としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as S&amp;entence</source>
        <translation>文としてコピー(&amp;E)</translation>
    </message>
</context>
<context>
    <name>CsvStyle</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Values separated by semicolons, decimal comma (*.csv)</source>
        <translation>セミコロン区切り、小数点はカンマ (*.csv)</translation>
    </message>
    <message>
        <source>Values separated by tabs (*.csv)</source>
        <translation>タブ区切り (*.csv)</translation>
    </message>
</context>
<context>
    <name>Cuts</name>
    <message>
        <source>%1 (without %2)</source>
        <comment>results, loop</comment>
        <translation>%1(%2なし)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n loop(s) cut)</source>
        <comment>results</comment>
        <translation>
            <numerusform>%1(ループ %n 個を切断)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kyosei scenarios (*.json)</source>
        <translation>Kyoseiのシナリオ (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか。</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>保存しないと、変更は失われます。</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>シナリオを保存</translation>
    </message>
    <message>
        <source>Kyosei scenarios and evidence packs (*.json *.zip)</source>
        <translation>Kyoseiのシナリオと証拠パック (*.json *.zip)</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>shock</source>
        <translation>ショック</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>基準との違いはありません。</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %</source>
        <translation>%1 %2 → %3%</translation>
    </message>
    <message>
        <source>without effect until the lever is above its baseline</source>
        <translation>施策が基準を超えるまで効果はありません</translation>
    </message>
    <message>
        <source>over %1 years</source>
        <translation>%1年かけて</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1が%2年から%3年のあいだに起こる</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1が%2年までに起こる</translation>
    </message>
    <message>
        <source>no %1 before %2</source>
        <translation>%2年より前に%1が起こらない</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1が続く</translation>
    </message>
    <message>
        <source>%1 does not follow</source>
        <translation>%1が続かない</translation>
    </message>
    <message>
        <source>Beliefs of</source>
        <translation>信じる学派</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1から%2のあいだ</translation>
    </message>
    <message>
        <source>high, at least %1</source>
        <translation>高い(%1以上)</translation>
    </message>
    <message>
        <source>low, at most %1</source>
        <translation>低い(%1以下)</translation>
    </message>
    <message>
        <source>%1 (as in %2 futures)</source>
        <translation>%1。未来の%2に当てはまります</translation>
    </message>
    <message>
        <source>Of the misses without it %1 have: %2. With that %3 miss.</source>
        <translation>これに当てはまらず届かない未来のうち%1に当てはまるもの:%2。そのとき%3が届きません。</translation>
    </message>
    <message>
        <source>%1 of those have this:</source>
        <translation>そのうち%1に、次のことが当てはまります。</translation>
    </message>
    <message>
        <source>%1 of those have all of this:</source>
        <translation>そのうち%1に、次のすべてが当てはまります。</translation>
    </message>
    <message>
        <source>With it %1 miss the goal, without it %2.</source>
        <translation>これがあると%1が目標に届かず、なければ%2です。</translation>
    </message>
    <message>
        <source>These shares are of futures that were not used in the search. What goes together with missing a goal need not be its cause.</source>
        <translation>割合は、探索に使わなかった未来で数えたものです。目標に届かないことと一緒に起こるものが、その原因とは限りません。</translation>
    </message>
    <message>
        <source>Futures that were not used in the search do not confirm this.</source>
        <translation>探索に使わなかった未来は、これを裏づけません。</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1が%2以上</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1が%2以下</translation>
    </message>
    <message>
        <source>%1 no lower than without the package</source>
        <translation>%1が施策のない場合を下回らない</translation>
    </message>
    <message>
        <source>%1 no higher than without the package</source>
        <translation>%1が施策のない場合を上回らない</translation>
    </message>
    <message>
        <source>%1 changed by at least %2</source>
        <translation>%1の変化が%2以上</translation>
    </message>
    <message>
        <source>%1 changed by at most %2</source>
        <translation>%1の変化が%2以下</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>goal and year</comment>
        <translation>%2年に%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>goal and years</comment>
        <translation>%2年から%3年まで%1</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>100のうち1未満</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>100のうち99より多く</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100のうち%1</translation>
    </message>
    <message>
        <source>School of thought</source>
        <translation>学派</translation>
    </message>
    <message>
        <source>Reaches the goal in all %1 futures.</source>
        <translation>%1の未来すべてで目標に届きます。</translation>
    </message>
    <message>
        <source>Misses the goal in all %1 futures.</source>
        <translation>%1の未来すべてで目標に届きません。</translation>
    </message>
    <message>
        <source>Misses the goal in %1 futures.</source>
        <translation>未来%1で目標に届きません。</translation>
    </message>
    <message>
        <source>Too few miss it, or reach it, to say what they have in common.</source>
        <translation>届かない未来、または届く未来が少なすぎて、共通点を言えません。</translation>
    </message>
    <message>
        <source>Nothing explains it in these %1 futures.</source>
        <translation>この%1の未来では、説明できるものはありません。</translation>
    </message>
    <message>
        <source>No combination of up to %1 of the %2 circumstances that differ tells the futures that miss it from the others.</source>
        <translation>異なる%2の事情のうち%1つまでのどの組み合わせも、届かない未来をほかから見分けません。</translation>
    </message>
    <message>
        <source>What looked like an explanation in half of the futures did not hold in the others.</source>
        <translation>未来の半分で説明に見えたものは、残りの半分では成り立ちませんでした。</translation>
    </message>
    <message>
        <source>%1 futures, constants drawn wider than history supports</source>
        <translation>%1の未来、定数は歴史が支えるより広い範囲</translation>
    </message>
    <message>
        <source>%1 futures, constants as history supports them</source>
        <translation>%1の未来、定数は歴史が支える範囲</translation>
    </message>
    <message>
        <source>Try it: %1 in %2</source>
        <translation>試す:%2年に%1</translation>
    </message>
    <message>
        <source>Try it: %1 does not follow</source>
        <translation>試す:%1が続かない</translation>
    </message>
    <message>
        <source>Try it: believe %1</source>
        <translation>試す:%1を信じる</translation>
    </message>
    <message>
        <source>Shocks are put into these futures, each with a chance of %1, to see what matters: no forecast. Without them: %2.</source>
        <translation>これらの未来には、何が効くかを見るために、ショックをそれぞれ%1の確率で入れてあります。予測ではありません。ショックがなければ、届かないのは%2です。</translation>
    </message>
</context>
<context>
    <name>EventMarks</name>
    <message>
        <source>Rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>Rule %1: %2. %3</source>
        <translation>ルール%1：%2。%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>モデルとその限界</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>With a group or a class</source>
        <translation>グループや授業で</translation>
    </message>
    <message>
        <source>Facilitator’s guide</source>
        <translation>進行役の手引き</translation>
    </message>
    <message>
        <source>To look things up</source>
        <translation>調べる</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>How well does it do?</source>
        <translation>モデルはどこまで信頼できるか</translation>
    </message>
    <message>
        <source>Technical reference</source>
        <translation>技術資料（英語）</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>How levers work</source>
        <translation>施策の使い方</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>How to read indicators</source>
        <translation>指標の読み方</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>なぜ変わったのか</translation>
    </message>
    <message>
        <source>A report to carry away</source>
        <translation>持ち帰るためのレポート</translation>
    </message>
    <message>
        <source>What would work?</source>
        <translation>何をすれば届くか</translation>
    </message>
    <message>
        <source>When does it fail?</source>
        <translation>いつ失敗するのか</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>効果は保たれるか</translation>
    </message>
    <message>
        <source>Five lessons</source>
        <translation>五つの授業案</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No page has “%1”. Fewer or other words may help.</source>
        <translation>「%1」を含むページはありません。言葉を減らすか、変えてみてください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is on %n page(s).</source>
        <translation>
            <numerusform>「%1」は%nページにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>likely %1</source>
        <translation>範囲 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>As in the baseline.</source>
        <translation>基準と同じです。</translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation>可能性の高い範囲を計算しています。</translation>
    </message>
    <message>
        <source>Practically no change: %1.</source>
        <translation>ほぼ変化なし：%1。</translation>
    </message>
    <message>
        <source>Direction unclear: %1.</source>
        <translation>方向は不明：%1。</translation>
    </message>
    <message>
        <source>A small rise: %1.</source>
        <translation>小さな上昇：%1。</translation>
    </message>
    <message>
        <source>A small fall: %1.</source>
        <translation>小さな低下：%1。</translation>
    </message>
    <message>
        <source>A clear rise: %1.</source>
        <translation>明確な上昇：%1。</translation>
    </message>
    <message>
        <source>A clear fall: %1.</source>
        <translation>明確な低下：%1。</translation>
    </message>
    <message>
        <source>A large rise: %1.</source>
        <translation>大きな上昇：%1。</translation>
    </message>
    <message>
        <source>A large fall: %1.</source>
        <translation>大きな低下：%1。</translation>
    </message>
    <message>
        <source>%1 rises clearly, the others a little.</source>
        <translation>%1は明確に、ほかは少し上昇。</translation>
    </message>
    <message>
        <source>%1 falls clearly, the others a little.</source>
        <translation>%1は明確に、ほかは少し低下。</translation>
    </message>
    <message>
        <source>All rise a little.</source>
        <translation>すべて少し上昇。</translation>
    </message>
    <message>
        <source>All fall a little.</source>
        <translation>すべて少し低下。</translation>
    </message>
    <message>
        <source>All rise clearly.</source>
        <translation>すべて明確に上昇。</translation>
    </message>
    <message>
        <source>All fall clearly.</source>
        <translation>すべて明確に低下。</translation>
    </message>
    <message>
        <source>All rise a lot.</source>
        <translation>すべて大きく上昇。</translation>
    </message>
    <message>
        <source>All fall a lot.</source>
        <translation>すべて大きく低下。</translation>
    </message>
    <message>
        <source>The direction of all is unclear.</source>
        <translation>すべて方向は不明。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline yet. Move a slider below.</source>
        <translation>まだ基準と同じです。下のスライダーを動かしてください。</translation>
    </message>
    <message>
        <source>Nothing moves by more than %1 points.</source>
        <translation>%1点を超えて動くものはありません。</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, and what to do about it</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>LeverCopies</name>
    <message>
        <source>All Countries</source>
        <translation>全か国</translation>
    </message>
</context>
<context>
    <name>LeverText</name>
    <message>
        <source>from %1</source>
        <translation>%1年から</translation>
    </message>
    <message>
        <source>%1–%2, until %3</source>
        <translation>%1〜%2年（%3年まで）</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1〜%2年</translation>
    </message>
    <message>
        <source>from %1, until %2</source>
        <translation>%1年から%2年まで</translation>
    </message>
</context>
<context>
    <name>LoopText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>loop, what is lost without it</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>Loops</name>
    <message>
        <source>%1 to %2 %3</source>
        <comment>year, year, loop</comment>
        <translation>%1～%2 年は%3</translation>
    </message>
    <message>
        <source>Strongest among the named loops: %1.</source>
        <translation>名前のあるループの中で最も強いのは、%1。</translation>
    </message>
    <message>
        <source>Wherever a single loop is cut, nothing is lost for certain.</source>
        <translation>どのループを一つ切っても、確かに失われるものはありません。</translation>
    </message>
    <message>
        <source>The direction of the whole is not certain, only what is lost where these are cut: %1.</source>
        <translation>全体の向きは確かでなく、次のものを切ったときに失われる分だけが確かです:%1。</translation>
    </message>
    <message>
        <source>Most is lost where these are cut: %1.</source>
        <translation>切ると最も多く失われるのは:%1。</translation>
    </message>
    <message>
        <source>The change would be larger where these are cut: %1.</source>
        <translation>切ると変化がより大きくなるのは:%1。</translation>
    </message>
    <message>
        <source>where it is cut, %1 of the change is lost, %2.</source>
        <translation>これを切ると変化のうち %1 が失われます(%2)。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Left Chart</source>
        <translation>左のグラフ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right Chart</source>
        <translation>右のグラフ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Charts Show</source>
        <translation>グラフの表示内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>配色(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>記録(&amp;I)</translation>
    </message>
    <message>
        <source>No Recent Files</source>
        <translation>最近使ったファイルはありません</translation>
    </message>
</context>
<context>
    <name>MovedWords</name>
    <message>
        <source>all countries</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年に%1</translation>
    </message>
    <message>
        <source>Moved: %1 (%2).</source>
        <translation>動かした：%1（%2）。</translation>
    </message>
    <message>
        <source>Not moved: %1.</source>
        <translation>動かしていない：%1。</translation>
    </message>
    <message>
        <source>Shocks: %1.</source>
        <translation>ショック：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n if-then rule(s).</source>
        <translation>
            <numerusform>条件ルール%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>基準と同じです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>If-then rules</source>
        <translation>条件ルール</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>All together</source>
        <translation>全部合わせて</translation>
    </message>
    <message>
        <source>No lever is changed, so there is nothing to divide.</source>
        <translation>どの施策も動かしていないので、分けるものがありません。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>part of a scenario, year</comment>
        <translation>%1は %2 年までに</translation>
    </message>
    <message>
        <source>No part adds anything for certain by %1.</source>
        <translation>%1 年までに確かに何かを加えるものはありません。</translation>
    </message>
    <message>
        <source>Half of what they add in %1 is there: %2.</source>
        <translation>%1 年に加わる分の半分に達する時期:%2。</translation>
    </message>
    <message>
        <source>Changes its sign on the way: %1.</source>
        <translation>途中で正負が変わるもの:%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, value</comment>
        <translation>%1 年 %2</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a change whose direction is unclear</comment>
        <translation>%1 ?</translation>
    </message>
</context>
<context>
    <name>OwnChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 divided by %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>several units</source>
        <translation>複数の単位</translation>
    </message>
    <message>
        <source>Own chart: %1.</source>
        <translation>自作グラフ：%1。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>%1 combinations of %2 parts</source>
        <translation>%2 個の部分の %1 通りの組み合わせ</translation>
    </message>
    <message>
        <source>%1, with central constants</source>
        <translation>%1、定数を中央値にして</translation>
    </message>
    <message>
        <source>%1, each in %2 runs</source>
        <translation>%1、それぞれ %2 回の計算</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1、厳密</translation>
    </message>
    <message>
        <source>%1, a sample of the orders of adding them</source>
        <translation>%1、加える順序は標本による</translation>
    </message>
    <message>
        <source>%1; being refined …</source>
        <translation>%1。精度を上げています …</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>%1年：%2。</translation>
    </message>
    <message>
        <source>Costs %1 %2 a year.</source>
        <translation>費用は年%1%2。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Nothing of it reaches %1.</source>
        <translation>%1には何も届きません。</translation>
    </message>
    <message>
        <source>%1 % of the additional aid meant for %2 is %3.</source>
        <comment>share, country, gate</comment>
        <translation>%2に向けた追加の援助の%1 %が、%3となる。</translation>
    </message>
    <message>
        <source>Past all of these</source>
        <translation>これらのどれも通らない</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>half by %1</source>
        <translation>%1年までに半分</translation>
    </message>
    <message>
        <source>No lever is changed, so there is no path.</source>
        <translation>動かした施策がないので、経路はありません。</translation>
    </message>
    <message>
        <source>No single path is certain.</source>
        <translation>確かな経路は一つもありません。</translation>
    </message>
    <message>
        <source>It goes through %1.</source>
        <translation>%1を通ります。</translation>
    </message>
    <message>
        <source>Working against it: %1.</source>
        <translation>それに逆らうもの:%1。</translation>
    </message>
    <message>
        <source>explains %1 % of the spread; where it is low (%2) the change is %3, where it is high (%4) %5</source>
        <translation>広がりの%1%を説明します。小さいとき(%2)の変化は%3、大きいとき(%4)は%5</translation>
    </message>
    <message>
        <source>No run differs, so there is no doubt to explain.</source>
        <translation>どの計算でも違いがないので、説明すべき不確かさはありません。</translation>
    </message>
    <message>
        <source>No single constant stands out: the doubt comes from many.</source>
        <translation>際立つ定数はありません。不確かさは多くのものから来ます。</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>constant, share of the spread</comment>
        <translation>%1(%2%)</translation>
    </message>
    <message>
        <source>Most that can be told apart: %1. All that stand out explain %2 % of the spread; the rest is many weak constants, and what they do only together.</source>
        <translation>区別できる最大のもの:%1。際立つもの全部で広がりの%2%を説明します。残りは多くの弱い定数と、それらが一緒のときだけすることです。</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>path, what goes through it</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>If %1 is above %2 from %3 on</source>
        <translation>%3年以降に%1が%2を上回ったら</translation>
    </message>
    <message>
        <source>If %1 is below %2 from %3 on</source>
        <translation>%3年以降に%1が%2を下回ったら</translation>
    </message>
    <message>
        <source>%1, for %2 years</source>
        <translation>%1（%2年続けて）</translation>
    </message>
    <message numerus="yes">
        <source>%n more lever(s)</source>
        <translation>
            <numerusform>ほか%n件の施策</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2を%3に</translation>
    </message>
    <message>
        <source>all other levers of %1 to the baseline</source>
        <translation>%1のほかの施策をすべて基準に戻す</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>動く施策なし</translation>
    </message>
    <message>
        <source>With central values it fires in %1.</source>
        <translation>中心値では%1年に発動します。</translation>
    </message>
    <message>
        <source>With central values it does not fire.</source>
        <translation>中心値では発動しません。</translation>
    </message>
    <message>
        <source>It fires in none of the runs.</source>
        <translation>どの計算でも発動しません。</translation>
    </message>
    <message>
        <source>It fires in %1 of the runs: in the middle one in %2, in half of them between %3 and %4. %5</source>
        <translation>計算の%1で発動します。中央の計算では%2年、半数では%3〜%4年です。%5</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <translation>%1年に</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>years</comment>
        <translation>%1年から%2年まで</translation>
    </message>
    <message>
        <source>in at least %1 of 100 futures</source>
        <translation>100の未来のうち少なくとも%1で</translation>
    </message>
    <message>
        <source>on average of the worst tenth of futures</source>
        <translation>最も悪い1割の未来の平均で</translation>
    </message>
    <message>
        <source>the budget of all together</source>
        <translation>全体の予算</translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>%1の予算</translation>
    </message>
    <message>
        <source>%1 left as it is</source>
        <translation>%1を動かさないこと</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>lever, country</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>lever, value</comment>
        <translation>%1：%2以下</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <comment>lever, value</comment>
        <translation>%1：%2以上</translation>
    </message>
    <message>
        <source>All %1 cheap packages that reach it have in common: %2.</source>
        <translation>届く費用の低いパッケージ%1個すべてに共通するもの：%2。</translation>
    </message>
    <message>
        <source>None of them needs anything of: %1.</source>
        <translation>どれも必要としない国：%1。</translation>
    </message>
    <message>
        <source>The cheap packages that reach it have no lever in common.</source>
        <translation>届く費用の低いパッケージに、共通する施策はありません。</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <comment>limit, futures</comment>
        <translation>%1：100のうち%2</translation>
    </message>
    <message>
        <source>No limit stands in the way; the levers do no more.</source>
        <translation>妨げている制限はありません。施策の力がそこまでです。</translation>
    </message>
    <message>
        <source>No limit alone stands in the way.</source>
        <translation>単独で妨げている制限はありません。</translation>
    </message>
    <message>
        <source>Without one of the limits at least, %1.</source>
        <translation>次の制限が一つなければ、少なくとも、%1。</translation>
    </message>
    <message>
        <source>%1 at least %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1が%3%2以上</translation>
    </message>
    <message>
        <source>%1 at most %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1が%3%2以下</translation>
    </message>
    <message>
        <source>%1 no lower than without a package %2</source>
        <comment>number, when</comment>
        <translation>%1が%2パッケージなしより低くない</translation>
    </message>
    <message>
        <source>%1 no higher than without a package %2</source>
        <comment>number, when</comment>
        <translation>%1が%2パッケージなしより高くない</translation>
    </message>
    <message>
        <source>%1 higher by at least %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1が%3少なくとも%2高い</translation>
    </message>
    <message>
        <source>%1 lower by at least %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1が%3少なくとも%2低い</translation>
    </message>
    <message>
        <source>%1 lower by at most %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1の低下が%3%2以下</translation>
    </message>
    <message>
        <source>%1 higher by at most %2 %3</source>
        <comment>number, value, when</comment>
        <translation>%1の上昇が%3%2以下</translation>
    </message>
    <message>
        <source>%1 of 100 futures</source>
        <translation>100の未来のうち%1</translation>
    </message>
    <message>
        <source>likely %1 to %2 of 100</source>
        <translation>可能性の高い範囲は100のうち%1〜%2</translation>
    </message>
    <message>
        <source>%1: that comes without a package, in %2.</source>
        <translation>%1：パッケージがなくてもそうなります。%2です。</translation>
    </message>
    <message>
        <source>Without a package: %1.</source>
        <translation>パッケージなし：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n packages were found that reach it %1, unlike each other.</source>
        <translation>
            <numerusform>%1届く、互いに違うパッケージが%n個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some packages in the picture reach it %1.</source>
        <translation>図のいくつかのパッケージが%1届きます。</translation>
    </message>
    <message>
        <source>No package that was tried reaches it %1 under these limits. The nearest does in %2; in the middle of the futures it comes to %3.</source>
        <translation>試したどのパッケージも、この制限のもとでは%1届きません。最も近いものは%2で届き、未来の中央では%3になります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>country, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the middle of the futures %1, in the worst tenth %2.</source>
        <translation>未来の中央で%1、最も悪い1割で%2。</translation>
    </message>
    <message>
        <source>Assumes of no government that it changes its policy.</source>
        <translation>どの政府の政策変更も仮定しません。</translation>
    </message>
    <message>
        <source>Assumes a change of policy: %1.</source>
        <translation>政策の変更を仮定：%1。</translation>
    </message>
    <message>
        <source>Studies support %1 of its %2 levers.</source>
        <translation>%2の施策のうち%1を研究が支持しています。</translation>
    </message>
    <message>
        <source>Reaches it in %1 (%2).</source>
        <translation>%1で届きます(%2)。</translation>
    </message>
    <message>
        <source>%1 packages tried in %2 futures. All that is said of them comes from %3 other futures.</source>
        <translation>%1個のパッケージを%2の未来で試しました。述べていることはすべて、ほかの%3の未来によります。</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>何も加えない</translation>
    </message>
    <message>
        <source>%1 %2 a year, %3 in the dearest</source>
        <comment>amount, unit of money, amount</comment>
        <translation>年%1 %2、最も高い年は%3</translation>
    </message>
    <message>
        <source>No package that was tried reaches all goals at once %1 under these limits. The nearest does in %2.</source>
        <translation>試したどのパッケージも、この制限のもとでは、%1すべての目標に同時には届きません。最も近いものは%2で届きます。</translation>
    </message>
</context>
<context>
    <name>SessionExport</name>
    <message>
        <source>Session log</source>
        <translation>セッションの記録</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>日時：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Made from step %1</source>
        <translation>手順%1から分岐</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2年の%1：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file cannot be read; defaults are used.</source>
        <translation>設定ファイルを読み込めないため、既定値を使います。</translation>
    </message>
    <message>
        <source>The stored colour theme is not known; the system&apos;s is used.</source>
        <translation>保存されていた配色が不明なため、システムの配色を使います。</translation>
    </message>
    <message>
        <source>The stored window position is damaged; a new one is used.</source>
        <translation>保存されていたウィンドウの位置が壊れているため、新しい位置を使います。</translation>
    </message>
    <message>
        <source>A stored view option is damaged; its default is used.</source>
        <translation>保存されていた表示設定の一部が壊れているため、既定値を使います。</translation>
    </message>
    <message>
        <source>The stored language is not known; the system&apos;s is used.</source>
        <translation>保存されていた言語が不明なため、システムの言語を使います。</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of cases, how many others</comment>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>under %1 of %2 shocks</source>
        <translation>%2のショックのうち%1</translation>
    </message>
    <message>
        <source>for %1 of %2 schools of thought</source>
        <translation>%2の学派のうち%1</translation>
    </message>
    <message>
        <source>without %1 of the %2 governments that it assumes to follow</source>
        <translation>続くと仮定した%2政府のうち%1が続かない場合</translation>
    </message>
    <message>
        <source>What the package does holds or grows %1.</source>
        <comment>in which cases</comment>
        <translation>パッケージの効果が保たれるか大きくなるのは、%1です。</translation>
    </message>
    <message>
        <source>A shock by itself can do more than the package: %1 alone makes %2 in %3, the package without a shock %4.</source>
        <translation>ショックだけの影響がパッケージより大きいことがあります。%3年の値は、「%1」だけで%2、ショックのないときのパッケージで%4です。</translation>
    </message>
    <message>
        <source>A direction can be told for: %1. Choose one of these above.</source>
        <translation>方向が言えるもの：%1。上で選んでください。</translation>
    </message>
    <message>
        <source>Even without a shock the package makes practically no difference to this number (%1): there is nothing to hold.</source>
        <translation>ショックがなくても、パッケージはこの数値をほとんど変えません（%1）。保たれるべき効果がありません。</translation>
    </message>
    <message>
        <source>Even without a shock one cannot say whether the package makes this number higher or lower (%1): there is nothing to hold.</source>
        <translation>ショックがなくても、パッケージがこの数値を上げるか下げるかは言えません（%1）。保たれるべき効果がありません。</translation>
    </message>
    <message>
        <source>A direction can be told only here: %1.</source>
        <translation>方向が言えるのはここだけです：%1。</translation>
    </message>
    <message>
        <source>No shock</source>
        <translation>ショックなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a shock, its year</comment>
        <translation>%1、%2年</translation>
    </message>
    <message>
        <source>%1 does not follow</source>
        <comment>a country</comment>
        <translation>%1が続かない</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation>これが起きたら</translation>
    </message>
    <message>
        <source>If this school of thought is right</source>
        <translation>この学派が正しいなら</translation>
    </message>
    <message>
        <source>If a government does not change its policy</source>
        <translation>ある政府が政策を変えないなら</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>保たれる</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>大きくなる</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>縮む</translation>
    </message>
    <message>
        <source>becomes unclear</source>
        <translation>不明になる</translation>
    </message>
    <message>
        <source>practically gone</source>
        <translation>ほぼ消える</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>逆転する</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>Holds: the same direction, and at least four fifths of the difference without a shock. Grows: more than five fourths. Shrinks: less than four fifths. Becomes unclear: the likely range contains 0. Practically gone: the whole range lies around 0. Turns: the whole range changes sign.</source>
        <translation>保たれる：同じ方向で、ショックのないときの差の5分の4以上。大きくなる：4分の5を超える。縮む：5分の4未満。不明になる：ありうる範囲が0を含む。ほぼ消える：範囲全体が0の近くにある。逆転する：範囲全体の符号が変わる。</translation>
    </message>
    <message>
        <source>It turns round: %1.</source>
        <comment>names of cases</comment>
        <translation>逆転します：%1。</translation>
    </message>
    <message>
        <source>One can no longer say which way it goes: %1.</source>
        <comment>names of cases</comment>
        <translation>どちらに動くか言えなくなります：%1。</translation>
    </message>
    <message>
        <source>Practically nothing is left of it: %1.</source>
        <translation>ほとんど何も残りません：%1。</translation>
    </message>
    <message>
        <source>It shrinks: %1.</source>
        <comment>names of cases</comment>
        <translation>縮みます：%1。</translation>
    </message>
    <message>
        <source>Without a shock: %1, %2.</source>
        <comment>+0.4, likely +0.1 to +0.8</comment>
        <translation>ショックなしでは%1、%2。</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>In %1 of %2 calendars one can tell that the package makes this number higher.</source>
        <translation>%2通りの暦のうち%1通りで、パッケージがこの数値を上げると言えます。</translation>
    </message>
    <message>
        <source>In %1 of %2 calendars one can tell that the package makes this number lower.</source>
        <translation>%2通りの暦のうち%1通りで、パッケージがこの数値を下げると言えます。</translation>
    </message>
    <message>
        <source>In %1 of %2 calendars one can tell that the package helps.</source>
        <translation>%2通りの暦のうち%1通りで、パッケージが役立つと言えます。</translation>
    </message>
    <message>
        <source>In %1 of %2 calendars one can tell that the package harms.</source>
        <translation>%2通りの暦のうち%1通りで、パッケージが害になると言えます。</translation>
    </message>
    <message>
        <source>The other direction: %1. Unclear: %2. Practically none: %3.</source>
        <translation>逆の方向：%1。不明：%2。ほぼ変化なし：%3。</translation>
    </message>
    <message>
        <source>What it makes in %1: %2 in the middle calendar, %3 or worse in one of ten; without any shock %4 (%5).</source>
        <translation>%1年の効果：中央の暦で%2、10通りに1つでは%3かそれより悪く、ショックがなければ%4（%5）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a year, a shock</comment>
        <translation>%1年 %2</translation>
    </message>
    <message>
        <source>no shock</source>
        <translation>ショックなし</translation>
    </message>
    <message>
        <source>The shock by itself, in %1: %2. %3</source>
        <translation>ショックだけの影響（%1年）：%2。%3</translation>
    </message>
    <message>
        <source>The package in this case, in %1: %2. %3</source>
        <comment>a year, +0.4, a sentence</comment>
        <translation>この場合のパッケージの効果（%1年）：%2。%3</translation>
    </message>
    <message>
        <source>not run yet</source>
        <comment>a case</comment>
        <translation>未計算</translation>
    </message>
    <message>
        <source>%1 of %2 cases have run. The answer comes with the last.</source>
        <translation>%2件のうち%1件を計算しました。答えは最後に出ます。</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>範囲 %1</translation>
    </message>
    <message>
        <source>Nine in ten of %1 runs with uncertain constants that fit history give %2 in %3.</source>
        <translation>不確かな定数を過去の記録に合うように変えた%1回の計算のうち、9割が%3年に%2となります。</translation>
    </message>
    <message>
        <source>Hidden until you reveal it</source>
        <translation>答え合わせまで隠しています</translation>
    </message>
    <message>
        <source>Under the same shocks</source>
        <translation>同じショックの下で</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>with it</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>%1 %2: with it %3, without %4, effect %5</source>
        <comment>sign, part of an equation, numbers</comment>
        <translation>%1 %2:あり%3、なし%4、効果%5</translation>
    </message>
    <message>
        <source>%1: with it %2, without %3</source>
        <translation>%1:あり%2、なし%3</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>反する証拠:</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>文献</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>専門家</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>単位なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>effect as a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a stock, which only its flows change</source>
        <translation>ストック(流れだけが変える)</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>taken from the baseline run</source>
        <translation>ベースラインの計算から取ったもの</translation>
    </message>
    <message>
        <source>worked out anew at each moment</source>
        <translation>各時点で新たに計算するもの</translation>
    </message>
    <message>
        <source>flows in</source>
        <translation>流れ込む</translation>
    </message>
    <message>
        <source>flows out</source>
        <translation>流れ出す</translation>
    </message>
    <message>
        <source>with a delay</source>
        <translation>遅れて</translation>
    </message>
    <message>
        <source>%1 = %2, likely %3 to %4 (%5)</source>
        <comment>constant, value, range, grade</comment>
        <translation>%1 = %2、見込み%3〜%4(%5)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 (%2)</source>
        <comment>part of a scenario, what it adds</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>No part changes it for certain.</source>
        <translation>確かに変えている部分はありません。</translation>
    </message>
    <message>
        <source>Parts cancel: %1 against %2.</source>
        <translation>互いに打ち消し合っています:%1に対して%2。</translation>
    </message>
    <message>
        <source>The direction of the whole is not certain, only that of %1.</source>
        <translation>全体の向きは確かではありません。確かなのは%1の向きだけです。</translation>
    </message>
    <message>
        <source>Most of it comes from %1.</source>
        <translation>大部分は%1によるものです。</translation>
    </message>
    <message>
        <source>Working against it: %1.</source>
        <translation>逆に働くもの:%1。</translation>
    </message>
    <message>
        <source>Together the parts do more than the sum of each alone (%1).</source>
        <translation>合わせると、それぞれ単独の和より大きな効果があります(%1)。</translation>
    </message>
    <message>
        <source>Together the parts do less than the sum of each alone (%1).</source>
        <translation>合わせると、それぞれ単独の和より効果が小さくなります(%1)。</translation>
    </message>
    <message>
        <source>No lever is changed, so there is nothing to divide.</source>
        <translation>施策が変わっていないため、分けるものがありません。</translation>
    </message>
    <message>
        <source>%1 of the whole, %2; alone %3</source>
        <translation>全体のうち%1、%2。単独では%3</translation>
    </message>
    <message>
        <source>No link carries a part of it for certain.</source>
        <translation>確かに一部を担っているつながりはありません。</translation>
    </message>
    <message>
        <source>The direction of the whole is not certain, only what is lost without %1.</source>
        <translation>全体の向きは確かではありません。確かなのは、%1がなければ失われる分だけです。</translation>
    </message>
    <message>
        <source>It runs through %1.</source>
        <translation>%1を通っています。</translation>
    </message>
    <message>
        <source>held at its baseline path, %1 of the change is lost, %2</source>
        <translation>ベースラインの経路に固定すると、変化のうち%1が失われます、%2</translation>
    </message>
    <message>
        <source>%1 of the whole in the run with central constants; alone %2</source>
        <translation>定数を中央値にした計算で全体のうち %1、単独では %2</translation>
    </message>
    <message>
        <source>Largest, of unclear direction: %1, %2, %3.</source>
        <comment>part of a scenario, what it adds, its range</comment>
        <translation>向きの確かでないものの中で最も大きいのは、%1で %2(%3)です。</translation>
    </message>
</context>
<context>
    <name>WindowTour</name>
    <message>
        <source>Move a slider</source>
        <translation>スライダーを動かす</translation>
    </message>
    <message>
        <source>One column per country, one row per measure. Move a slider, with the mouse or the arrow keys: everything follows while it moves.</source>
        <translation>国ごとに列、施策ごとに行があります。マウスか矢印キーでスライダーを動かしてください。動かしている間も、すべてが追随します。</translation>
    </message>
    <message>
        <source>The coloured stretch is what you changed.</source>
        <translation>色のついた部分が、あなたの変更です。</translation>
    </message>
    <message>
        <source>That is another chart.</source>
        <translation>別のグラフになりました。</translation>
    </message>
    <message>
        <source>The answer in short</source>
        <translation>結果の要約</translation>
    </message>
    <message>
        <source>Overall stability and its likely range. “80 % likely” counts runs of this model: it says how sure the direction is, not what will happen.</source>
        <translation>総合安定度と、その可能性の高い範囲です。「確率80 %」はこのモデルの計算の割合で、向きの確かさを表します。将来の予測ではありません。</translation>
    </message>
    <message>
        <source>What a lever costs and needs</source>
        <translation>施策に必要な費用と条件</translation>
    </message>
    <message>
        <source>Click the words under a slider, or press Enter on it: exact value, years, cost, whose consent it needs, and how good the evidence is.</source>
        <translation>スライダーの下の言葉をクリックするか、スライダーでEnterを押してください。正確な値、年、費用、誰の同意が必要か、根拠がどれだけ確かかがわかります。</translation>
    </message>
    <message>
        <source>Close it to get back to the sliders.</source>
        <translation>閉じると、スライダーに戻ります。</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Scholars disagree about how the world works. Believe in one school of thought or several, and see which results hang on it.</source>
        <translation>世界の仕組みについて、学者の見方は分かれています。一つまたは複数の学派の考え方に重みをつけ、どの結果がそれに左右されるかを見てください。</translation>
    </message>
    <message>
        <source>Beliefs are kept apart from policies.</source>
        <translation>見方は政策と区別されます。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>シナリオ集</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>F1 explains what has the keyboard: a lever, a chart, a number. The Help menu has questions people ask, lessons, and this tour again.</source>
        <translation>F1を押すと、選択中の施策、グラフ、数値の解説が開きます。よくある質問、授業、この案内は「ヘルプ」メニューにあります。</translation>
    </message>
    <message>
        <source>What you change</source>
        <translation>あなたが変えたもの</translation>
    </message>
    <message>
        <source>The thin line is the baseline, the thick one yours; the bands show how sure that is. Names at the right are sizes to compare with. Click the title for other charts.</source>
        <translation>細い線が基準、太い線があなたの結果、帯がその確かさです。右の名前は比べるための大きさです。題名をクリックすると、ほかのグラフを選べます。</translation>
    </message>
    <message>
        <source>Where it moved</source>
        <translation>変化した場所</translation>
    </message>
    <message>
        <source>The pairs or countries that change most; or, where nothing changes, where the money went and what would move more. Click a row for its chart.</source>
        <translation>最も変化した二国間や国です。何も変化しないときは、お金の行き先と、より大きく変化させる施策を示します。行をクリックするとグラフが開きます。</translation>
    </message>
    <message>
        <source>From levers to peace</source>
        <translation>施策から平和まで</translation>
    </message>
    <message>
        <source>Step by step from money to the four elements of peace. Blue works for them, red against; a dotted arrow carries nothing certain. Click a number for its chart.</source>
        <translation>お金から平和の四要素までを段階ごとに示します。青は良い方向、赤は逆方向に働き、点線の矢印の先では確かな変化がありません。数字をクリックするとグラフが開きます。</translation>
    </message>
    <message>
        <source>Ready-made scenarios with a paragraph each, and yours, to open or to compare. “Keep” beside it keeps your sliders as a line to see beside what comes next.</source>
        <translation>説明のついた付属のシナリオと、自分のシナリオがあり、開いたり比べたりできます。隣の「案に残す」は、スライダーの今の位置を線として残し、次の案と並べて見られるようにします。</translation>
    </message>
</context>
<context>
    <name>kyosei::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>Start again from the baseline</source>
        <translation>基準からやり直します</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>シナリオのファイルを開きます</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>シナリオ集(&amp;L)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>シナリオ集</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Several scenarios side by side</source>
        <translation>複数のシナリオを並べて比べます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>シナリオを保存します</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation>シナリオを別の名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Title and Note…</source>
        <translation>題名とメモ(&amp;T)…</translation>
    </message>
    <message>
        <source>Name the scenario, its author and its idea</source>
        <translation>シナリオの題名、作成者、ねらいを書きます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>元に戻した変更をやり直します</translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation>違いをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what differs from the baseline as text</source>
        <translation>基準との違いを文字としてコピーします</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>違い(&amp;D)</translation>
    </message>
    <message>
        <source>List everything that differs from the baseline</source>
        <translation>基準との違いをすべて一覧にします</translation>
    </message>
    <message>
        <source>&amp;Shocks</source>
        <translation>ショック(&amp;S)</translation>
    </message>
    <message>
        <source>Add or remove events such as a war or a famine</source>
        <translation>戦争や飢饉などの出来事を加えたり取り除いたりします</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation>前提(&amp;A)</translation>
    </message>
    <message>
        <source>Believe in one school of thought or several</source>
        <translation>一つまたは複数の学派の考え方に重みをつけます</translation>
    </message>
    <message>
        <source>All &amp;Levers</source>
        <translation>すべての施策(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the system was at start</source>
        <translation>起動時のシステムの設定に合わせて、ライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>黒い背景に白と鮮やかな色</translation>
    </message>
    <message>
        <source>&amp;Next Theme</source>
        <translation>次の配色(&amp;N)</translation>
    </message>
    <message>
        <source>Go from one colour theme to the next</source>
        <translation>配色を次のものに切り替えます</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>発表(&amp;P)</translation>
    </message>
    <message>
        <source>One chart and the headline on the whole screen, in large type</source>
        <translation>一つのグラフと主要指標を、大きな文字で画面全体に表示します</translation>
    </message>
    <message>
        <source>Chart in Own &amp;Window</source>
        <translation>グラフを別のウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show a chart also in a window of its own</source>
        <translation>グラフを別のウィンドウにも表示します</translation>
    </message>
    <message>
        <source>&amp;Single Runs</source>
        <translation>個々の計算(&amp;S)</translation>
    </message>
    <message>
        <source>Show some single runs with uncertain constants</source>
        <translation>不確かな定数を変えた個々の計算をいくつか表示します</translation>
    </message>
    <message>
        <source>Show what the scenario changes, and how sure that is</source>
        <translation>シナリオが何を変えるか、それがどれだけ確かかを表示します</translation>
    </message>
    <message>
        <source>&amp;Probability of Reaching a Level</source>
        <translation>ある水準に達する確率(&amp;P)</translation>
    </message>
    <message>
        <source>Show how many of the runs reach a level that you choose</source>
        <translation>指定した水準に達する計算の割合を表示します</translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation>次の領域(&amp;A)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>キーボードの操作先を、ウィンドウの次の領域に移します</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part</source>
        <translation>キーボードの操作先を、前の領域に移します</translation>
    </message>
    <message>
        <source>The &amp;Model and Its Limits</source>
        <translation>モデルとその限界(&amp;M)</translation>
    </message>
    <message>
        <source>What the numbers mean, and do not mean</source>
        <translation>数値が意味すること、意味しないこと</translation>
    </message>
    <message>
        <source>&amp;Levers and Indicators</source>
        <translation>施策と指標(&amp;L)</translation>
    </message>
    <message>
        <source>How to read sliders and indicators</source>
        <translation>スライダーと指標の読み方</translation>
    </message>
    <message>
        <source>&amp;How Well Does the Model Do?</source>
        <translation>モデルはどこまで信頼できるか(&amp;H)</translation>
    </message>
    <message>
        <source>The ensemble against the record it had not seen</source>
        <translation>アンサンブルと、合わせるときに使わなかった実際の記録との比較</translation>
    </message>
    <message>
        <source>&amp;Technical Reference</source>
        <translation>技術資料（英語）(&amp;T)</translation>
    </message>
    <message>
        <source>Every equation, parameter, source and limit of the model</source>
        <translation>モデルのすべての方程式、パラメーター、出典、限界（英語）</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Everything the keyboard can do</source>
        <translation>キーボードでできることのすべて</translation>
    </message>
    <message>
        <source>&amp;About Kyosei</source>
        <translation>Kyoseiについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and thanks</source>
        <translation>バージョン、ライセンス、謝辞</translation>
    </message>
    <message>
        <source>The language of the system, or English</source>
        <translation>システムの言語、なければ英語</translation>
    </message>
    <message>
        <source>All texts in %1</source>
        <translation>すべての文字を%1で表示します</translation>
    </message>
    <message>
        <source>&amp;Replay Last Change</source>
        <translation>直前の変更を再生(&amp;R)</translation>
    </message>
    <message>
        <source>Watch the last change again, from before to after</source>
        <translation>直前の変更を、変更前から変更後までもう一度見ます</translation>
    </message>
    <message>
        <source>&amp;Play Through the Years</source>
        <translation>年を追って再生(&amp;P)</translation>
    </message>
    <message>
        <source>Go through all charts year by year</source>
        <translation>すべてのグラフを1年ずつ進めます</translation>
    </message>
    <message>
        <source>&amp;Less Motion</source>
        <translation>動きを減らす(&amp;L)</translation>
    </message>
    <message>
        <source>Steps instead of gliding</source>
        <translation>なめらかに動かさず、段階的に切り替えます</translation>
    </message>
    <message>
        <source>What Does &amp;This Mean?</source>
        <translation>これは何か(&amp;T)</translation>
    </message>
    <message>
        <source>The guide to the lever, chart or indicator that has the keyboard</source>
        <translation>選択中の施策、グラフ、指標の解説</translation>
    </message>
    <message>
        <source>&amp;Questions People Ask</source>
        <translation>よくある質問(&amp;Q)</translation>
    </message>
    <message>
        <source>Results that surprise, with the mechanism and a chart for each</source>
        <translation>意外な結果について、その仕組みと見るべきグラフ</translation>
    </message>
    <message>
        <source>T&amp;our of the Window</source>
        <translation>画面の案内(&amp;O)</translation>
    </message>
    <message>
        <source>Seven steps through the window, one minute</source>
        <translation>画面を七つの段階で案内します（約1分）</translation>
    </message>
    <message>
        <source>Reset &amp;Policies</source>
        <translation>政策を元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>All levers back to the baseline; shocks stay</source>
        <translation>すべての施策を基準に戻します。ショックはそのままです</translation>
    </message>
    <message>
        <source>Reset A&amp;ssumptions</source>
        <translation>前提を元に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the published priors; levers stay</source>
        <translation>公表した事前分布に戻します。施策はそのままです</translation>
    </message>
    <message>
        <source>Reset Policies &amp;and Assumptions</source>
        <translation>政策と前提を元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>All levers back to the baseline and back to the published priors</source>
        <translation>すべての施策を基準に戻し、前提を公表した事前分布に戻します</translation>
    </message>
    <message>
        <source>B&amp;udget</source>
        <translation>予算(&amp;U)</translation>
    </message>
    <message>
        <source>What the scenario costs, who pays, and a limit</source>
        <translation>シナリオの費用、負担者、上限</translation>
    </message>
    <message>
        <source>All levers back to the baseline, no shocks, no rules</source>
        <translation>すべての施策を基準に戻し、ショックとルールをなくします</translation>
    </message>
    <message>
        <source>Let levers move when an indicator passes a level</source>
        <translation>指標がある水準を超えたときに施策を動かします</translation>
    </message>
    <message>
        <source>&amp;Time Machine</source>
        <translation>タイムマシン(&amp;T)</translation>
    </message>
    <message>
        <source>Every step of this session, to go back to any</source>
        <translation>今回のすべての手順。どの手順にも戻れます</translation>
    </message>
    <message>
        <source>Predict &amp;First</source>
        <translation>まず予想する(&amp;F)</translation>
    </message>
    <message>
        <source>Say what you expect before the result is shown</source>
        <translation>結果を見る前に、予想を立てます</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>年表(&amp;L)</translation>
    </message>
    <message>
        <source>Show shocks, rules and the start of levers on the years</source>
        <translation>ショック、ルール、施策の開始を年の上に表示します</translation>
    </message>
    <message>
        <source>Pointer &amp;Ring</source>
        <translation>ポインターの輪(&amp;R)</translation>
    </message>
    <message>
        <source>A large ring follows the mouse, for an audience</source>
        <translation>聴衆のために、マウスに合わせて動く大きな輪を表示します</translation>
    </message>
    <message>
        <source>Chart &amp;Grid</source>
        <translation>グラフ一覧(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Own Chart…</source>
        <translation>自作グラフ(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a chart from variables of the model</source>
        <translation>モデルの変数からグラフを作ります</translation>
    </message>
    <message>
        <source>Your scenarios and those of the program</source>
        <translation>自分のシナリオと、プログラムに付属するシナリオ</translation>
    </message>
    <message>
        <source>Show all levers, or only the first ones</source>
        <translation>すべての施策を表示するか、主なものだけにします</translation>
    </message>
    <message>
        <source>&amp;Indicators Side by Side</source>
        <translation>指標を並べて表示(&amp;I)</translation>
    </message>
    <message>
        <source>What the scenario changes at a glance</source>
        <translation>シナリオによる変化を一目で</translation>
    </message>
    <message>
        <source>T&amp;wo Charts</source>
        <translation>二つのグラフ(&amp;W)</translation>
    </message>
    <message>
        <source>Any two charts, large</source>
        <translation>好きな二つのグラフを大きく</translation>
    </message>
    <message>
        <source>Many small charts in the place of the large ones</source>
        <translation>大きなグラフの代わりに多数の小さなグラフ</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>水準(&amp;L)</translation>
    </message>
    <message>
        <source>Show levels, and where half and nine in ten of the runs lie</source>
        <translation>水準と、計算の5割と9割が収まる範囲を表示</translation>
    </message>
    <message>
        <source>&amp;Change Against the Baseline</source>
        <translation>基準からの変化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details of the Runs</source>
        <translation>計算の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>How long runs take, and how many ranges rest on</source>
        <translation>計算にかかる時間と、範囲のもとになる計算の数</translation>
    </message>
    <message>
        <source>If-Then &amp;Rules</source>
        <translation>条件つきルール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep as Proposal</source>
        <translation>案として残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the sliders as they stand, as a line beside what comes next</source>
        <translation>レバーのいまの位置を残し、次の案と並べて線で示します</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>案に残す</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>なぜ?(&amp;W)</translation>
    </message>
    <message>
        <source>Who contributes what to a change: by lever or by country</source>
        <translation>変化に誰が何をもたらすか:施策別または国別</translation>
    </message>
    <message>
        <source>Changes Under the Same S&amp;hocks</source>
        <translation>同じショックの下での変化(&amp;H)</translation>
    </message>
    <message>
        <source>Compare a package with the same shocks without it, so that it is not blamed for them; off: with the baseline, which has no shocks</source>
        <translation>同じショックが起きて政策がない場合と比べ、ショックを政策のせいにしません。オフにすると、ショックのない基準と比べます</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Two pages on this scenario to save, print or copy: results with ranges, costs, reasons, limits</source>
        <translation>このシナリオの2ページ：範囲付きの結果、費用、理由、限界。保存、印刷、コピーができます</translation>
    </message>
    <message>
        <source>&amp;Causes and Equation</source>
        <translation>原因と方程式(&amp;C)</translation>
    </message>
    <message>
        <source>Open the number that has the keyboard: its equation, causes and uses</source>
        <translation>選ばれている数字の方程式、原因、用いられる先を開く</translation>
    </message>
    <message>
        <source>&amp;Find a Variable…</source>
        <translation>変数を探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Search all variables of the model</source>
        <translation>モデルのすべての変数から探す</translation>
    </message>
    <message>
        <source>&amp;Next Steps on Sliders</source>
        <translation>スライダーに次の一段を示す(&amp;N)</translation>
    </message>
    <message>
        <source>Mark beside each slider what one step more would do to overall stability</source>
        <translation>各スライダーに、もう一段動かすと総合安定度がどうなるかを示す</translation>
    </message>
    <message>
        <source>Single &amp;Futures</source>
        <translation>個々の未来(&amp;F)</translation>
    </message>
    <message>
        <source>Show what chance could make of the expected path, constants the same</source>
        <translation>定数は同じままで、偶然が期待される経路をどう変えうるかを表示</translation>
    </message>
    <message>
        <source>&amp;Evidence Pack…</source>
        <translation>証拠パック(&amp;E)…</translation>
    </message>
    <message>
        <source>One file that holds all that is needed to check this scenario: model, data, results, report</source>
        <translation>このシナリオを確かめるのに必要なすべて（モデル、データ、結果、レポート）を収めた一つのファイル</translation>
    </message>
    <message>
        <source>Line Without the Sh&amp;ocks</source>
        <translation>ショックがない場合の線(&amp;O)</translation>
    </message>
    <message>
        <source>A dashed line in panels and charts: what would be without the shocks and without the package</source>
        <translation>パネルとグラフの破線。ショックも政策もない場合を示します</translation>
    </message>
    <message>
        <source>Copy the chart, tile or answer that has the keyboard as a picture</source>
        <translation>キーボードのある図、数値、答えを画像としてコピーします</translation>
    </message>
    <message>
        <source>The same as a table for a spreadsheet</source>
        <translation>同じものを表計算用の表としてコピーします</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>同じものを言葉でコピーします</translation>
    </message>
    <message>
        <source>What Wou&amp;ld Work?</source>
        <translation>何をすれば届くか(&amp;L)</translation>
    </message>
    <message>
        <source>Say what you want to reach, and see packages that reach it</source>
        <translation>何に届きたいかを指定し、届く組み合わせを見る</translation>
    </message>
    <message>
        <source>When Does It &amp;Fail?</source>
        <translation>いつ失敗するか(&amp;F)</translation>
    </message>
    <message>
        <source>Set a goal, and see what the futures have in common that miss it</source>
        <translation>目標を決め、届かない未来に何が共通しているかを見ます</translation>
    </message>
    <message>
        <source>D&amp;oes It Hold?</source>
        <translation>効果は保たれるか(&amp;O)</translation>
    </message>
    <message>
        <source>Test the package under shocks, other schools of thought, and governments that do not follow</source>
        <translation>ショック、ほかの学派、続かない政府のもとでパッケージを試します</translation>
    </message>
</context>
<context>
    <name>kyosei::ActorHeader</name>
    <message>
        <source>%1: menu</source>
        <translation>%1：メニュー</translation>
    </message>
    <message>
        <source>%1 – press for its menu</source>
        <translation>%1（押すとメニューを開きます）</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>all its levers are locked</source>
        <translation>すべての施策を固定しています</translation>
    </message>
    <message>
        <source>Unlock All Levers of %1</source>
        <translation>%1のすべての施策の固定を解除</translation>
    </message>
    <message>
        <source>Lock All Levers of %1</source>
        <translation>%1のすべての施策を固定</translation>
    </message>
    <message>
        <source>All Levers at the Baseline</source>
        <translation>すべての施策が基準のままです</translation>
    </message>
    <message>
        <source>One Lever Moved</source>
        <translation>1件の施策を変更しています</translation>
    </message>
    <message>
        <source>%1 Levers Moved</source>
        <translation>%1件の施策を変更しています</translation>
    </message>
</context>
<context>
    <name>kyosei::AnswerPane</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where it moved</source>
        <translation>変化した場所</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>連鎖</translation>
    </message>
    <message>
        <source>Result, places or chain</source>
        <translation>結果、場所、連鎖</translation>
    </message>
</context>
<context>
    <name>kyosei::Autosave</name>
    <message>
        <source>The safety copy of your unsaved changes could not be written. Save your scenario soon.</source>
        <translation>保存していない変更の控えを書き込めませんでした。早めにシナリオを保存してください。</translation>
    </message>
    <message>
        <source>Kyosei ended unexpectedly. Unsaved changes from %1 can be recovered.</source>
        <translation>Kyoseiが予期せず終了しました。%1の保存していない変更を回復できます。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The safety copy could not be read.</source>
        <translation>控えを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>kyosei::BeliefsPanel</name>
    <message>
        <source>Assumptions: which school of thought do you believe?</source>
        <translation>前提：どの学派の考え方を重く見ますか</translation>
    </message>
    <message>
        <source>The world-views of this program cannot be used.</source>
        <translation>このプログラムの世界観を使用できません。</translation>
    </message>
    <message>
        <source>The priors as published in the parameter table: where studies disagree, both signs have a chance.</source>
        <translation>パラメーター表に公表した事前分布です。研究の結論が分かれるところでは、正負どちらの可能性も残しています。</translation>
    </message>
    <message>
        <source>Belief in: %1</source>
        <translation>重み：%1</translation>
    </message>
    <message>
        <source>What this school says</source>
        <translation>この学派の主張</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年の%1</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>as you believe</source>
        <translation>あなたの重み</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Your scenario</source>
        <translation>あなたのシナリオ</translation>
    </message>
    <message>
        <source>What policies add</source>
        <translation>政策の効果</translation>
    </message>
    <message>
        <source>Your belief moves the baseline by %1; your policies add %2 instead of %3.</source>
        <translation>あなたの見方によって基準は%1動きます。政策の効果は%3ではなく%2です。</translation>
    </message>
    <message>
        <source>Your policies add %1. Believe in a school to see what that changes.</source>
        <translation>政策の効果は%1です。学派に重みをつけると、どう変わるかがわかります。</translation>
    </message>
    <message>
        <source>What beliefs and policies do</source>
        <translation>見方と政策の効果</translation>
    </message>
    <message>
        <source>Published priors</source>
        <translation>公表した事前分布</translation>
    </message>
    <message>
        <source>Of the %1 runs that history supports, about %2 speak for this belief.</source>
        <translation>過去の記録に合う%1回の計算のうち、約%2回がこの見方を支えています。</translation>
    </message>
    <message>
        <source>That is few: ranges are rough.</source>
        <translation>数が少ないため、範囲は大まかなものです。</translation>
    </message>
    <message>
        <source>Every run that history supports counts, the better ones more.</source>
        <translation>過去の記録に合う計算をすべて、合う度合いに応じて数えています。</translation>
    </message>
    <message>
        <source>Back to the Published Priors</source>
        <translation>公表した事前分布に戻す</translation>
    </message>
</context>
<context>
    <name>kyosei::BudgetMeter</name>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>予算：%1</translation>
    </message>
    <message>
        <source>Extra cost: %1</source>
        <translation>追加費用：%1</translation>
    </message>
    <message>
        <source>%1

Who pays, a year in %2:
%3

Press for the budget and its limit</source>
        <translation>%1

負担者（%2年の年額）：
%3

押すと予算と上限を表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyosei::BudgetPanel</name>
    <message>
        <source>Budget: what it costs beyond the baseline, and who pays</source>
        <translation>予算：基準を超える費用と負担者</translation>
    </message>
    <message>
        <source>a year, mean</source>
        <translation>年間平均</translation>
    </message>
    <message>
        <source>most in a year</source>
        <translation>年間最大</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Limit of</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source> %1 a year</source>
        <translation> %1／年</translation>
    </message>
    <message>
        <source>Limit of extra cost a year</source>
        <translation>年間の追加費用の上限</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2年）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No limit is set.</source>
        <translation>上限は設けていません。</translation>
    </message>
    <message>
        <source>Public money of the governments beyond what the baseline would spend of the same income, medians of the runs; not that of firms and development banks. A limit only warns.</source>
        <translation>基準が同じ所得から支出するであろう額を超える各国政府の公的資金（計算の中央値）。企業や開発銀行の資金は含まない。上限は警告するだけである。</translation>
    </message>
    <message>
        <source>a year in %1</source>
        <translation>%1年の年額</translation>
    </message>
</context>
<context>
    <name>kyosei::CalendarPane</name>
    <message>
        <source>One shock at a time is not how history goes. Here the package meets calendars of shocks drawn by chance, each shock about as often as in the last decades. How often that was is judgement, with a wide range, and the range is drawn as well.</source>
        <translation>歴史ではショックは一つずつ来るとは限りません。ここでは、偶然に引いたショックの暦のもとでパッケージを試します。各ショックの頻度は過去数十年と同じくらいです。その頻度は幅の広い判断であり、幅も引かれます。</translation>
    </message>
    <message>
        <source>Calendars that have been run</source>
        <translation>計算した暦</translation>
    </message>
    <message>
        <source>The worst of them</source>
        <translation>最も悪い暦</translation>
    </message>
    <message>
        <source>Draw %1 Calendars</source>
        <translation>%1通りの暦を引く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>+0.3, likely +0.1 to +0.8</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Put on the Timeline</source>
        <translation>年表に置く</translation>
    </message>
    <message>
        <source>Put calendar %1 on the timeline</source>
        <translation>暦%1を年表に置く</translation>
    </message>
    <message>
        <source>These shocks in the place of those of the scenario; one step to undo</source>
        <translation>シナリオのショックをこれらに置き換えます。1回で元に戻せます</translation>
    </message>
</context>
<context>
    <name>kyosei::CaseChart</name>
    <message>
        <source>The number with and without the package, and the difference</source>
        <translation>パッケージのある場合とない場合の数値と、その差</translation>
    </message>
    <message>
        <source>The difference alone, likely range</source>
        <translation>差だけ（ありうる範囲）</translation>
    </message>
    <message>
        <source>with the package</source>
        <translation>パッケージあり</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the shock</source>
        <translation>ショック</translation>
    </message>
</context>
<context>
    <name>kyosei::CasePane</name>
    <message>
        <source>How the verdict is made. %1</source>
        <translation>判定の決め方。%1</translation>
    </message>
    <message>
        <source>%1, both lines with the shock</source>
        <translation>%1（どちらの線もショックあり）</translation>
    </message>
    <message>
        <source>Put This Shock on the Timeline</source>
        <translation>このショックを年表に置く</translation>
    </message>
    <message>
        <source>Believe in This School Alone</source>
        <translation>この学派だけを信じる</translation>
    </message>
    <message>
        <source>Leave Its Sliders as They Were</source>
        <translation>この政府のスライダーを元に戻す</translation>
    </message>
    <message>
        <source>Under Assumptions, for all that the window shows</source>
        <translation>「前提」で、ウィンドウに示すすべてについて</translation>
    </message>
    <message>
        <source>Puts it into the scenario, as a step that can be undone</source>
        <translation>元に戻せる一つの操作としてシナリオに入れます</translation>
    </message>
</context>
<context>
    <name>kyosei::ChainStrip</name>
    <message>
        <source>From levers to peace</source>
        <translation>施策から平和まで</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>ここで途切れる</translation>
    </message>
    <message>
        <source>unclear from here</source>
        <translation>ここから先は不明</translation>
    </message>
    <message>
        <source>%1: ends here</source>
        <translation>%1：ここで止まる</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartChooser</name>
    <message>
        <source>Choose a chart</source>
        <translation>グラフの選択</translation>
    </message>
    <message>
        <source>Search charts</source>
        <translation>グラフを検索</translation>
    </message>
    <message>
        <source>Charts by topic</source>
        <translation>分野別のグラフ</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartCursor</name>
    <message>
        <source>%1, %2: %3, as in the baseline.</source>
        <translation>%1年、%2：%3（基準と同じ）。</translation>
    </message>
    <message>
        <source>%1, %2: %3; baseline %4, difference %5.</source>
        <translation>%1年、%2：%3（基準%4、差%5）。</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1年 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartDraw</name>
    <message>
        <source>Draw &amp;Again</source>
        <translation>引き直す(&amp;A)</translation>
    </message>
    <message>
        <source>Other futures of the same scenario. The years before today are drawn too; crises on record happen in each.</source>
        <translation>同じシナリオの別の未来を表示します。今日までの年も抽選されますが、記録にある危機はどの未来でも起こります。</translation>
    </message>
    <message>
        <source>Drawing futures…</source>
        <translation>未来を抽選しています…</translation>
    </message>
    <message numerus="yes">
        <source>Draw %1: %2 of %n future(s), chance alone, central constants</source>
        <translation>
            <numerusform>抽選%1：未来%n本のうち%2本。偶然だけの違いで、定数は中央の値です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::ChartGrid</name>
    <message>
        <source>Charts of the layout</source>
        <translation>配置のグラフ</translation>
    </message>
    <message>
        <source>Add Chart</source>
        <translation>グラフを追加</translation>
    </message>
    <message>
        <source>Own Chart</source>
        <translation>自作グラフ</translation>
    </message>
    <message>
        <source>Make a chart from variables of the model</source>
        <translation>モデルの変数からグラフを作ります</translation>
    </message>
    <message>
        <source>The years that all charts show</source>
        <translation>すべてのグラフに表示する期間</translation>
    </message>
    <message>
        <source>Years shown: %1</source>
        <translation>表示期間：%1</translation>
    </message>
    <message>
        <source>No charts yet. “Add Chart” takes one from the catalogue.</source>
        <translation>まだグラフがありません。「グラフを追加」で、用意されたグラフから選べます。</translation>
    </message>
    <message>
        <source>Close Grid</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>Back to what was here before (Escape)</source>
        <translation>元の表示に戻る（Escape）</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>グラフの表示</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartLayoutStore</name>
    <message>
        <source>Your chart layouts and own charts could not be read. The file was kept as %1.</source>
        <translation>グラフの配置と自作グラフを読み込めませんでした。ファイルは%1として残してあります。</translation>
    </message>
    <message>
        <source>The own chart “%1” does not fit this model.</source>
        <translation>自作グラフ「%1」は、このモデルに合いません。</translation>
    </message>
    <message>
        <source>My charts</source>
        <translation>マイグラフ</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title and number</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Your chart layouts could not be saved.</source>
        <translation>グラフの配置を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartLegend</name>
    <message>
        <source>half of the runs</source>
        <translation>計算の5割</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>計算の9割</translation>
    </message>
    <message>
        <source>single runs</source>
        <translation>個々の計算</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>thin: baseline</source>
        <translation>細線：基準</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Observed later, a test of the model</source>
        <translation>以後の観測値（モデルの検証用）</translation>
    </message>
    <message>
        <source>Same shocks, nothing changed</source>
        <translation>同じショック、変更なし</translation>
    </message>
    <message>
        <source>single futures, drawn by chance</source>
        <translation>偶然に任せた個々の未来</translation>
    </message>
    <message>
        <source>Scenario, expected path</source>
        <translation>シナリオ（期待される経路）</translation>
    </message>
    <message>
        <source>Without the shocks</source>
        <translation>ショックなし</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartLevel</name>
    <message>
        <source>At &amp;least</source>
        <translation>下限(&amp;L)</translation>
    </message>
    <message>
        <source>Level to reach</source>
        <translation>達する水準</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartListModel</name>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>PNGで書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>SVGで書き出す(&amp;S)…</translation>
    </message>
    <message>
        <source>Export as PD&amp;F…</source>
        <translation>PDFで書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Export Data as CS&amp;V…</source>
        <translation>データをCSVで書き出す(&amp;V)…</translation>
    </message>
    <message>
        <source>Open in Own &amp;Window</source>
        <translation>別のウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;Table</source>
        <translation>表を表示(&amp;T)</translation>
    </message>
    <message>
        <source>What Does This Chart &amp;Mean?</source>
        <translation>このグラフの意味(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reading in Words</source>
        <translation>文章で読む(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;auses and Equation</source>
        <translation>原因と方程式(&amp;A)</translation>
    </message>
    <message>
        <source>Export Data as &amp;XLSX…</source>
        <translation>データをXLSXで書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>When Does It Miss a &amp;Goal?</source>
        <translation>いつ目標に届かないか(&amp;G)</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartModeMenu</name>
    <message>
        <source>Single runs</source>
        <translation>個々の計算</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>水準(&amp;L)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>&amp;Single Runs</source>
        <translation>個々の計算(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change Against the Baseline</source>
        <translation>基準からの変化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Probability of Reaching a Level</source>
        <translation>ある水準に達する確率(&amp;P)</translation>
    </message>
    <message>
        <source>Single &amp;Futures</source>
        <translation>個々の未来(&amp;F)</translation>
    </message>
    <message>
        <source>Single futures</source>
        <translation>個々の未来</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartPlot</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 · run with central values</source>
        <translation>%1 · 中心値による計算</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartThumb</name>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ：%1</translation>
    </message>
    <message>
        <source>Show Large on the &amp;Right</source>
        <translation>右に大きく表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show Large on the &amp;Left</source>
        <translation>左に大きく表示(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move from the Layout</source>
        <translation>配置から外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete This Own Chart</source>
        <translation>この自作グラフを削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ：%1</translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation>このグラフのその他の操作</translation>
    </message>
    <message>
        <source>Copy, export, table</source>
        <translation>コピー、書き出し、表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>実行できませんでした。%1</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Levels, change, single runs, probability or single futures</source>
        <translation>水準、変化、個別の計算、確率、個々の未来</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartWindow</name>
    <message>
        <source>%1 – Kyosei</source>
        <translation>%1 – Kyosei</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartWorkspace</name>
    <message>
        <source>Delete O&amp;wn Chart</source>
        <translation>自作グラフを削除(&amp;W)</translation>
    </message>
    <message>
        <source>Side by side, with what the scenario changes</source>
        <translation>シナリオによる変化を並べて表示</translation>
    </message>
    <message>
        <source>Two charts</source>
        <translation>二つのグラフ</translation>
    </message>
    <message>
        <source>Any two, large</source>
        <translation>好きな二つを大きく</translation>
    </message>
    <message>
        <source>Chart grid</source>
        <translation>グラフの一覧</translation>
    </message>
    <message>
        <source>Many small charts, in layouts of your own</source>
        <translation>多数の小さなグラフ、自分の配置で</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartYearsDialog</name>
    <message>
        <source>Years Shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>最初の年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最後の年</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>最初の年(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>最後の年(&amp;L)</translation>
    </message>
</context>
<context>
    <name>kyosei::ChartYearsMenu</name>
    <message>
        <source>%1–%2</source>
        <translation>%1〜%2年</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>&amp;Years Shown</source>
        <translation>表示期間(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全期間（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Until Now (%1)</source>
        <translation>現在まで（%1）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;From Now (%1)</source>
        <translation>現在から（%1）(&amp;F)</translation>
    </message>
    <message>
        <source>From Now to the &amp;Horizon (%1)</source>
        <translation>現在から評価年まで（%1）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Other Years…</source>
        <translation>その他の期間(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>kyosei::ChoiceCurve</name>
    <message>
        <source>Wider to the right, surer to the top: choose by a click or with the arrow keys</source>
        <translation>右ほど広く、上ほど確か。クリックか矢印キーで選びます</translation>
    </message>
    <message>
        <source>Explanation %1 of %2, from wide to sure: covers %3 of the misses, %4 of its futures miss</source>
        <translation>広いものから確かなものへ、説明%1/%2。届かない未来の%3を含み、当てはまる未来の%4が届きません</translation>
    </message>
    <message>
        <source>No explanations to choose from</source>
        <translation>選べる説明はありません</translation>
    </message>
    <message>
        <source>↑ of the futures that have it, miss the goal</source>
        <translation>↑ 当てはまる未来のうち届かない割合</translation>
    </message>
    <message>
        <source>of the misses, have it →</source>
        <translation>届かない未来のうち当てはまる割合 →</translation>
    </message>
</context>
<context>
    <name>kyosei::ChoiceTable</name>
    <message>
        <source>Most to lose</source>
        <translation>最大の損失</translation>
    </message>
    <message>
        <source>Another choice?</source>
        <translation>選択が変わるか</translation>
    </message>
</context>
<context>
    <name>kyosei::ChoiceView</name>
    <message>
        <source>Worth studying before choosing</source>
        <translation>選ぶ前に調べる価値のあるもの</translation>
    </message>
    <message>
        <source>Packages in each case</source>
        <translation>それぞれの場合のパッケージ</translation>
    </message>
    <message>
        <source>Trying the packages under each school of thought, and without the governments that may not follow.</source>
        <translation>それぞれの考え方のもとで、また従わないかもしれない政府を除いて、パッケージを試しています。</translation>
    </message>
    <message>
        <source>Numbers: futures of 100 in which the goal is reached, from %1 that the search did not look at, the same for all packages. Less than two of 100, or no more than chance, counts as good. What packages cost is not weighed here.</source>
        <translation>数は、目標に届く未来が100のうちいくつかです。探索が見ていない%1の未来によるもので、どのパッケージにも同じ未来です。差が100のうち2より小さいか、偶然の範囲を出ないものは同等とします。パッケージの費用は、ここでは考えていません。</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>これについて知られていること</translation>
    </message>
</context>
<context>
    <name>kyosei::ComparisonTable</name>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In %1: median and likely range</source>
        <translation>%1年：中央値と可能性の高い範囲</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Levers that some scenario moves</source>
        <translation>いずれかのシナリオが変える施策</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Shock: %1</source>
        <translation>ショック：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <translation>%1：
%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>    change</source>
        <translation>    変化</translation>
    </message>
    <message>
        <source>nobody for certain</source>
        <translation>確かな国はない</translation>
    </message>
    <message>
        <source>In %1: cost beyond the baseline, and who has more or less left</source>
        <translation>%1年：基準を超える費用と、手元に残る額が増減する国</translation>
    </message>
    <message>
        <source>%1 a year in %2 (%3)</source>
        <translation>%2年の年額、%1（%3）</translation>
    </message>
    <message>
        <source>More is left to</source>
        <translation>手元に残る額が増える国</translation>
    </message>
    <message>
        <source>Less is left to</source>
        <translation>手元に残る額が減る国</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (change under the same shocks)</source>
        <translation>%1（同じショックの下での変化）</translation>
    </message>
</context>
<context>
    <name>kyosei::ComparisonWindow</name>
    <message>
        <source>Compare Scenarios</source>
        <translation>シナリオの比較</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの対照表</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSVで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Running %1 scenarios in all members of the ensemble …</source>
        <translation>アンサンブルの全メンバーで%1件のシナリオを計算しています…</translation>
    </message>
    <message>
        <source>The scenarios could not be compared.</source>
        <translation>シナリオを比較できませんでした。</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較の保存</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Weigh the runs by what is believed under &amp;Assumptions</source>
        <translation>「前提」の重みで計算に重みをつける(&amp;A)</translation>
    </message>
    <message>
        <source>Runs count by how far they agree with the schools of thought that are believed, not only with history.</source>
        <translation>過去の記録だけでなく、重みをつけた学派の考え方に合う度合いに応じて、計算を数えます。</translation>
    </message>
    <message>
        <source>Medians of %1 runs with uncertain constants that fit history; in parentheses where nine in ten of them lie. A change compares each run with the same run of the baseline; a level is the baseline and the median change.</source>
        <translation>不確かな定数を過去の記録に合うように変えた%1回の計算の中央値。括弧内はその9割が収まる範囲。変化は、各回の計算を基準の同じ計算と比べたもので、水準は基準に変化の中央値を加えたもの。</translation>
    </message>
</context>
<context>
    <name>kyosei::CountryForm</name>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>全体の上限</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>At most, %1 a year</source>
        <comment>unit of money</comment>
        <translation>上限、年%1</translation>
    </message>
    <message>
        <source>Without the tick, %1 stays as it is</source>
        <translation>チェックを外すと、%1は今のまま動きません</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1の上限</translation>
    </message>
</context>
<context>
    <name>kyosei::DeckPanel</name>
    <message>
        <source>Back to the levers (Esc)</source>
        <translation>施策に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to the levers</source>
        <translation>施策に戻る</translation>
    </message>
</context>
<context>
    <name>kyosei::DifferencesPanel</name>
    <message>
        <source>What differs from the baseline</source>
        <translation>基準との違い</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline. Move a lever or add a shock, and it is listed here.</source>
        <translation>基準との違いはありません。施策を動かすかショックを加えると、ここに一覧が表示されます。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <translation>ルール%1の削除</translation>
    </message>
</context>
<context>
    <name>kyosei::DiscoveryPage</name>
    <message>
        <source>When does it fail?</source>
        <translation>いつ失敗するのか</translation>
    </message>
    <message>
        <source>Results are hidden until the prediction is revealed.</source>
        <translation>予想が開かれるまで、結果は隠されています。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>探索中…</translation>
    </message>
    <message>
        <source>%1 of %2 futures …</source>
        <translation>未来%1/%2…</translation>
    </message>
    <message>
        <source>● misses   ○ reaches   framed: has all of this</source>
        <translation>● 届かない   ○ 届く   枠の中:次のすべてに当てはまる</translation>
    </message>
    <message>
        <source>● misses   ○ reaches</source>
        <translation>● 届かない   ○ 届く</translation>
    </message>
    <message>
        <source>There is no explanation to look at. With more futures, or another goal, there may be one.</source>
        <translation>見るべき説明はありません。未来を増やすか目標を変えると、見つかることがあります。</translation>
    </message>
    <message>
        <source>Puts it into the scenario, as a step that can be undone</source>
        <translation>シナリオに入れます。元に戻せます</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>目標を追加</translation>
    </message>
    <message>
        <source>A further goal; a future has to reach all of them</source>
        <translation>さらに目標を加えます。未来はすべてに届かなければなりません</translation>
    </message>
    <message>
        <source>Futures differ in what is not known, and in:</source>
        <translation>未来は、分からないことと次の点で異なります。</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>ショック</translation>
    </message>
    <message>
        <source>Each shock that the scenario does not have is put into a tenth of the futures, in any year; to see what matters, no forecast</source>
        <translation>シナリオにないショックを、それぞれ未来の十分の一に、いずれかの年に入れます。何が効くかを見るためで、予測ではありません</translation>
    </message>
    <message>
        <source>Who follows</source>
        <translation>誰が続くか</translation>
    </message>
    <message>
        <source>Governments that the scenario assumes to change their policy do so in half of the futures</source>
        <translation>シナリオが政策を変えると仮定した政府が、半分の未来でだけ変えます</translation>
    </message>
    <message>
        <source>Schools of thought</source>
        <translation>学派</translation>
    </message>
    <message>
        <source>Each future by the beliefs of one school of thought</source>
        <translation>未来ごとに一つの学派の考えによります</translation>
    </message>
    <message>
        <source>Wider than history</source>
        <translation>歴史より広く</translation>
    </message>
    <message>
        <source>Constants drawn from all that was thought possible, instead of those that the years 1992 to 2014 support</source>
        <translation>1992年から2014年が支える範囲ではなく、ありうると考えられたすべての範囲から定数を引きます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>探索を中止</translation>
    </message>
    <message>
        <source>Look Deeper</source>
        <translation>もっと深く</translation>
    </message>
    <message>
        <source>Look deeper</source>
        <translation>もっと深く</translation>
    </message>
    <message>
        <source>Search in %1 futures: surer, and finds what is rarer</source>
        <translation>%1の未来で探索します。より確かで、まれなものも見つかります</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>答えを文章としてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the charts (Escape)</source>
        <translation>グラフに戻る(Escape)</translation>
    </message>
    <message>
        <source>Keep what has been found so far</source>
        <translation>ここまでに見つかったものを残します</translation>
    </message>
</context>
<context>
    <name>kyosei::Document</name>
    <message>
        <source>Untitled scenario</source>
        <translation>無題のシナリオ</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>change %1 everywhere</source>
        <translation>%1の変更（全か国）</translation>
    </message>
    <message>
        <source>copy %1 to all countries</source>
        <translation>%1を全か国にコピー</translation>
    </message>
    <message>
        <source>shock: %1</source>
        <translation>ショック：%1</translation>
    </message>
    <message>
        <source>remove shock: %1</source>
        <translation>ショックの取り消し：%1</translation>
    </message>
    <message>
        <source>change title and note</source>
        <translation>題名とメモの変更</translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation>%1を元に戻す操作</translation>
    </message>
    <message>
        <source>reset everything</source>
        <translation>すべてを元に戻す操作</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>%1を%2にコピー</translation>
    </message>
    <message>
        <source>divide %1</source>
        <translation>%1の配分</translation>
    </message>
    <message>
        <source>divide %1 as in the baseline</source>
        <translation>%1の配分を基準に戻す操作</translation>
    </message>
    <message numerus="yes">
        <source>lock %n lever(s)</source>
        <translation>
            <numerusform>%n件の施策の固定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlock %n lever(s)</source>
        <translation>
            <numerusform>%n件の施策の固定解除</numerusform>
        </translation>
    </message>
    <message>
        <source>limit of spending</source>
        <translation>支出の上限</translation>
    </message>
    <message>
        <source>reset all levers</source>
        <translation>すべての施策を元に戻す操作</translation>
    </message>
    <message numerus="yes">
        <source>reset %n locked lever(s)</source>
        <translation>
            <numerusform>固定した%n件の施策を元に戻す操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::DriversView</name>
    <message>
        <source>What the doubt comes from</source>
        <translation>不確かさのもと</translation>
    </message>
    <message>
        <source>Bars, from the median of all runs: the change where the constant is high (in colour) and where it is low (grey). Per cent: of the spread. A row leads to what is known about the constant.</source>
        <translation>棒は、全計算の中央値から見た変化で、定数が大きいとき(色)と小さいとき(灰色)。%は広がりに占める割合。行を押すと、その定数について知られていることに移ります。</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>change where a constant is low, and where it is high</comment>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>%1 constants were varied in %2 runs; what explains less than %3 % is within noise</source>
        <translation>%2回の計算で%1個の定数を変えました。%3%未満のものは偶然と区別できません</translation>
    </message>
</context>
<context>
    <name>kyosei::ElementSelector</name>
    <message>
        <source>Country or pair shown</source>
        <translation>表示する国または二国間関係</translation>
    </message>
</context>
<context>
    <name>kyosei::EventTimeline</name>
    <message>
        <source>Timeline of shocks and rules</source>
        <translation>ショックとルールの年表</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s); Insert adds a shock.</source>
        <translation>
            <numerusform>目印%n件。Insertキーでショックを加えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2／%3）</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>%1を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All Shocks…</source>
        <translation>すべてのショック(&amp;A)…</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <translation>ルール%1の削除</translation>
    </message>
    <message>
        <source>Shocks can be dragged to another year. Ticks below the line: levers begin to move.</source>
        <translation>ショックはドラッグして別の年に移せます。線の下の目盛り：施策が動き始める年。</translation>
    </message>
    <message>
        <source>No shock and no rule yet. A right click, or the Insert key, adds one.</source>
        <translation>ショックもルールもまだありません。右クリックまたはInsertキーで加えます。</translation>
    </message>
    <message>
        <source>If-Then &amp;Rules…</source>
        <translation>条件つきルール(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>kyosei::FreeLeverForm</name>
    <message>
        <source>Assume no change of policy (◇)</source>
        <translation>政策の変更を仮定しない(◇)</translation>
    </message>
    <message>
        <source>Levers whose movement assumes that a government changes its policy stay as they are</source>
        <translation>政府の政策変更を仮定する施策は、今のまま動きません</translation>
    </message>
    <message>
        <source>Levers may be cut, too</source>
        <translation>施策を減らしてもよい</translation>
    </message>
    <message>
        <source>They may also go below their baseline, which saves money</source>
        <translation>基準より下げることもでき、費用が節約されます</translation>
    </message>
    <message>
        <source>Levers without a tick stay as they are, as do locked ones</source>
        <translation>チェックのない施策と固定した施策は、今のまま動きません</translation>
    </message>
    <message>
        <source>All levers may move</source>
        <translation>すべての施策が動けます</translation>
    </message>
    <message>
        <source>%1 of %2 levers may move</source>
        <translation>%2のうち%1の施策が動けます</translation>
    </message>
</context>
<context>
    <name>kyosei::FrontPlot</name>
    <message>
        <source>Cost and chance of the packages</source>
        <translation>パッケージの費用と可能性</translation>
    </message>
    <message numerus="yes">
        <source>%n packages; the arrow keys go through them</source>
        <translation>
            <numerusform>%n個のパッケージ。矢印キーで順に選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches it in so many of 100 futures</source>
        <translation>100の未来のうち届く数</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>求める水準</translation>
    </message>
</context>
<context>
    <name>kyosei::FutureDots</name>
    <message>
        <source>Of 100 futures %1 have it and miss the goal, %2 have it and reach it, %3 miss it without it, %4 reach it without it</source>
        <translation>100の未来のうち、当てはまり届かないもの%1、当てはまり届くもの%2、当てはまらず届かないもの%3、当てはまらず届くもの%4</translation>
    </message>
    <message>
        <source>Of 100 futures %1 miss the goal, %2 reach it</source>
        <translation>100の未来のうち、届かないもの%1、届くもの%2</translation>
    </message>
</context>
<context>
    <name>kyosei::FutureScatter</name>
    <message>
        <source>Futures by %1; those that have it lie in the frame</source>
        <translation>%1で並べた未来。当てはまるものは枠の中にあります</translation>
    </message>
    <message>
        <source>Each point is a future: filled if it misses the goal. In the frame is what the words say.</source>
        <translation>一つの点が一つの未来で、目標に届かなければ塗られています。枠の中が、言葉の述べるものです。</translation>
    </message>
    <message>
        <source>no</source>
        <comment>does not follow</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>follows</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>never</source>
        <translation>起こらない</translation>
    </message>
</context>
<context>
    <name>kyosei::GoalChart</name>
    <message>
        <source>Drag the line to set the goal, its dot also to set the year; arrow keys do the same</source>
        <translation>線を動かすと目標が、丸を動かすと年も変わります。矢印キーでもできます</translation>
    </message>
</context>
<context>
    <name>kyosei::GoalEditor</name>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>目標の種類</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>rises by at least</source>
        <translation>上昇が…以上</translation>
    </message>
    <message>
        <source>rises by at most</source>
        <translation>上昇が…以下</translation>
    </message>
    <message>
        <source>no worse than without, but for</source>
        <translation>ない場合より悪くない(許す差)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>in</source>
        <comment>a year</comment>
        <translation>その年</translation>
    </message>
    <message>
        <source>until</source>
        <comment>every year up to one</comment>
        <translation>その年まで毎年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Without this goal</source>
        <translation>この目標を外す</translation>
    </message>
</context>
<context>
    <name>kyosei::GoalForm</name>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>言い方</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>higher by at least</source>
        <translation>少なくとも〜高く</translation>
    </message>
    <message>
        <source>lower by at least</source>
        <translation>少なくとも〜低く</translation>
    </message>
    <message>
        <source>no worse than without a package</source>
        <translation>パッケージなしより悪くない</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>in</source>
        <translation>年：</translation>
    </message>
    <message>
        <source>In at least so many of 100 futures</source>
        <translation>100の未来のうち少なくともいくつで</translation>
    </message>
    <message>
        <source>in at least</source>
        <comment>so many of 100 futures</comment>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>of 100 futures</source>
        <translation>／100の未来で</translation>
    </message>
    <message>
        <source>And another goal</source>
        <translation>目標をもう一つ</translation>
    </message>
    <message>
        <source>And another goal: keep this one, and say what is to be reached at once with it</source>
        <translation>目標をもう一つ：この目標を残し、同時に届かせるものを指定します</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>a further goal</comment>
        <translation>かつ、%1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a goal</comment>
        <translation>取り除く：%1</translation>
    </message>
</context>
<context>
    <name>kyosei::GoalLine</name>
    <message>
        <source>Chart of the number with the goal</source>
        <translation>数値と目標のグラフ</translation>
    </message>
    <message>
        <source>Drag the line to what you want to reach, and sideways to another year</source>
        <translation>届きたい水準まで線をドラッグします。左右に動かすと年が変わります</translation>
    </message>
</context>
<context>
    <name>kyosei::GroupBar</name>
    <message>
        <source>Tick rows to see them as one.</source>
        <translation>行に印を付けると、一つにまとめて見られます。</translation>
    </message>
    <message>
        <source>See the rows that are ticked as one</source>
        <translation>印を付けた行を一つにまとめて見る</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>グループを解く</translation>
    </message>
    <message>
        <source>See the parts of the group by themselves again</source>
        <translation>グループの各部分を再び別々に見る</translation>
    </message>
    <message>
        <source>Group %1 Rows</source>
        <translation>%1 行をまとめる</translation>
    </message>
</context>
<context>
    <name>kyosei::GuessForm</name>
    <message>
        <source>may be left empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add Prediction</source>
        <translation>予想を追加(&amp;A)</translation>
    </message>
    <message>
        <source>How will “%1” change against the baseline? Sketch it with the mouse, or type.</source>
        <translation>「%1」は基準からどう変わりますか。マウスで描くか、値を入力してください。</translation>
    </message>
    <message>
        <source>How will “%1” have changed by %2 against the baseline? Set a range that holds the result nine times in ten.</source>
        <translation>「%1」は%2年までに基準からどれだけ変わりますか。10回に9回は結果が収まる範囲を決めてください。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>下限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>上限(&amp;T)</translation>
    </message>
    <message>
        <source>Change by %1</source>
        <translation>%1年までの変化</translation>
    </message>
    <message>
        <source>Low end of the range</source>
        <translation>範囲の下限</translation>
    </message>
    <message>
        <source>High end of the range</source>
        <translation>範囲の上限</translation>
    </message>
    <message>
        <source>Predictions so far: %1</source>
        <translation>これまでの予想：%1件</translation>
    </message>
</context>
<context>
    <name>kyosei::HeadlineNumber</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>with nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Direction unclear</source>
        <translation>方向は不明</translation>
    </message>
    <message>
        <source>Level: %1, “%2”.</source>
        <translation>水準：%1、「%2」。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水準</translation>
    </message>
</context>
<context>
    <name>kyosei::HeadlinePanel</name>
    <message>
        <source>Headline</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年の%1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation>可能性の高い範囲を計算しています。</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>%1 in %2, same shocks</source>
        <translation>%2年の%1（同じショックの下）</translation>
    </message>
    <message>
        <source>Causes and Equation</source>
        <translation>原因と方程式</translation>
    </message>
</context>
<context>
    <name>kyosei::HelpPages</name>
    <message>
        <source>Technical reference</source>
        <translation>技術資料（英語）</translation>
    </message>
    <message>
        <source>This page is being made …</source>
        <translation>このページを作成しています…</translation>
    </message>
    <message>
        <source>There is no such page in the help.</source>
        <translation>そのページはヘルプにありません。</translation>
    </message>
    <message>
        <source>Run the checks now</source>
        <translation>今すぐ検査する</translation>
    </message>
    <message>
        <source>Reality checks, run now</source>
        <translation>現実性の検査（今回の結果）</translation>
    </message>
    <message>
        <source>A few thousand runs are under way: some seconds.</source>
        <translation>数千回の計算をしています。数秒かかります。</translation>
    </message>
</context>
<context>
    <name>kyosei::HelpWindow</name>
    <message>
        <source>Kyosei Help</source>
        <translation>Kyoseiのヘルプ</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>ヘルプの項目</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation># キーボードショートカット</translation>
    </message>
    <message>
        <source>## On a lever</source>
        <translation>## 施策のスライダーで</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1目盛り</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Smallest, largest value</source>
        <translation>最小値、最大値</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Delete、Backspace</translation>
    </message>
    <message>
        <source>Back to the baseline; a double click on the thumb does the same</source>
        <translation>基準に戻る（つまみのダブルクリックでも同じ）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact value, years, cost and evidence</source>
        <translation>正確な値、年、費用、根拠</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation>Ctrlと矢印キー</translation>
    </message>
    <message>
        <source>To the neighbouring lever</source>
        <translation>隣の施策へ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next lever of the row</source>
        <translation>行の次の施策へ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From a panel back to the levers</source>
        <translation>パネルから施策に戻る</translation>
    </message>
    <message>
        <source>## While presenting</source>
        <translation>## 発表中</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>Next, previous chart</source>
        <translation>次のグラフ、前のグラフ</translation>
    </message>
    <message>
        <source>Blank the screen; any key brings it back</source>
        <translation>画面を消す（どのキーでも元に戻る）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>ヘルプを検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Enter opens the first page found, then goes to the next place on it.</source>
        <translation>Enterで最初のページを開き、続けて押すと、そのページの次の箇所に進みます。</translation>
    </message>
    <message>
        <source>Search all pages of the help</source>
        <translation>ヘルプの全ページを検索</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Shift and an arrow key, Page Up, Page Down</source>
        <translation>Shiftと矢印キー、Page Up、Page Down</translation>
    </message>
    <message>
        <source>A coarse step: about a tenth of the way</source>
        <translation>大きく動かす（全体の約10分の1）</translation>
    </message>
    <message>
        <source>A fine step: the last digit shown</source>
        <translation>細かく動かす（表示の最後の桁）</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>数字キー</translation>
    </message>
    <message>
        <source>Type the value; Enter sets it, Esc leaves it</source>
        <translation>値を入力（Enterで決定、Escで取り消し）</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>固定、または固定の解除</translation>
    </message>
    <message>
        <source>Alt and an arrow key</source>
        <translation>Altと矢印キー</translation>
    </message>
    <message>
        <source>## In a chart and in the grid of charts</source>
        <translation>## グラフとグラフ一覧で</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>In a big chart: read out the year before, after</source>
        <translation>大きなグラフ：前の年、次の年を読み上げる</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>In a big chart: the next line, or the next pair</source>
        <translation>大きなグラフ：次の線、または次の二国間関係</translation>
    </message>
    <message>
        <source>In the grid: to the neighbouring chart</source>
        <translation>一覧：隣のグラフへ</translation>
    </message>
    <message>
        <source>In the grid: move the chart</source>
        <translation>一覧：グラフを移動する</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter、Shift+Enter</translation>
    </message>
    <message>
        <source>In the grid: show the chart large on the right, on the left</source>
        <translation>一覧：グラフを右、左に大きく表示する</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the grid: take the chart out of the layout</source>
        <translation>一覧：グラフを配置から外す</translation>
    </message>
    <message>
        <source>## On the timeline</source>
        <translation>## 年表で</translation>
    </message>
    <message>
        <source>Choose a shock or a rule</source>
        <translation>ショックまたはルールを選ぶ</translation>
    </message>
    <message>
        <source>Move the shock by a year</source>
        <translation>ショックを1年動かす</translation>
    </message>
    <message>
        <source>Move the shock by five years</source>
        <translation>ショックを5年動かす</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Add a shock</source>
        <translation>ショックを加える</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Open the shocks or the rules</source>
        <translation>ショックまたはルールを開く</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B、ピリオド</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A ring around the pointer, or none</source>
        <translation>ポインターの輪の表示を切り替える</translation>
    </message>
    <message>
        <source>From the grid back to what was there before</source>
        <translation>一覧から元の表示へ</translation>
    </message>
</context>
<context>
    <name>kyosei::IndicatorKey</name>
    <message>
        <source>All panels show the same window: %1</source>
        <translation>全パネル共通の表示範囲：%1</translation>
    </message>
    <message>
        <source>All panels show the whole scale</source>
        <translation>全パネルが目盛り全体を表示</translation>
    </message>
    <message>
        <source>%1 to %2, %3 of %4</source>
        <translation>%1〜%2、%4のうち%3</translation>
    </message>
    <message>
        <source>Same window: %1</source>
        <translation>共通の表示範囲：%1</translation>
    </message>
    <message>
        <source>your changes</source>
        <translation>あなたの変更</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>half of the runs</source>
        <translation>計算の5割</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>9割</translation>
    </message>
    <message>
        <source>same shocks without them</source>
        <translation>同じショックで変更なし</translation>
    </message>
    <message>
        <source>proposals, in %1</source>
        <translation>残した案（%1年）</translation>
    </message>
    <message>
        <source>without the shocks</source>
        <translation>ショックなし</translation>
    </message>
</context>
<context>
    <name>kyosei::IndicatorPanel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2年の%1</translation>
    </message>
    <message>
        <source>%1 in %2: %3
%4</source>
        <translation>%2年の%1：%3
%4</translation>
    </message>
</context>
<context>
    <name>kyosei::IndicatorsCard</name>
    <message>
        <source>What the panels show</source>
        <translation>パネルの表示</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>More for the indicators</source>
        <translation>指標のその他の操作</translation>
    </message>
    <message>
        <source>Copy, or show as one chart</source>
        <translation>コピー、または一つのグラフとして表示</translation>
    </message>
    <message>
        <source>Show as &amp;One Chart</source>
        <translation>一つのグラフとして表示(&amp;O)</translation>
    </message>
</context>
<context>
    <name>kyosei::LayoutButton</name>
    <message>
        <source>Layout: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のシナリオ</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>「%1」を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save Layout</source>
        <translation>配置の保存</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>配置の名前</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverCellView</name>
    <message>
        <source>Baseline: %1</source>
        <translation>基準：%1</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>%1; assumes that this government changes its policy</source>
        <translation>%1。この政府の政策変更を仮定しています</translation>
    </message>
    <message>
        <source>%1; locked</source>
        <translation>%1、固定中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Back to the Baseline</source>
        <translation>基準に戻す</translation>
    </message>
    <message>
        <source>Copy To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>value of a slider, what its next step would do</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverDeck</name>
    <message>
        <source>Lever deck</source>
        <translation>施策盤</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>全か国</translation>
    </message>
    <message>
        <source>Fewer levers</source>
        <translation>施策を減らす</translation>
    </message>
    <message>
        <source>One more lever</source>
        <translation>ほか1件の施策</translation>
    </message>
    <message>
        <source>%1 more levers</source>
        <translation>ほか%1件の施策</translation>
    </message>
    <message>
        <source>%1 · %2 changed</source>
        <translation>%1・うち%2件を変更</translation>
    </message>
    <message>
        <source>one step more: direction of %1 not certain</source>
        <translation>もう一段:%1の向きは確かではない</translation>
    </message>
    <message>
        <source>the last step did this to %1: %2</source>
        <translation>最後の一段が%1にしたこと:%2</translation>
    </message>
    <message>
        <source>one step more, %1: %2</source>
        <translation>もう一段で%1:%2</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverDetailPanel</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>About this lever</source>
        <translation>この施策について</translation>
    </message>
    <message>
        <source>*Moving it assumes that this government changes its policy.*</source>
        <translation>*動かすことは、この政府が政策を変えると仮定することを意味します。*</translation>
    </message>
    <message>
        <source>Cost and risk.</source>
        <translation>費用とリスク：</translation>
    </message>
    <message>
        <source>Needs consent.</source>
        <translation>必要な同意：</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>根拠の確かさ：</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>固定中</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Press to unlock this lever</source>
        <translation>押すと、この施策の固定を解除します</translation>
    </message>
    <message>
        <source>Keep this lever where it is, whatever moves the others</source>
        <translation>ほかの施策が動いても、この施策を動かさないようにします</translation>
    </message>
    <message>
        <source>Back to the Baseline</source>
        <translation>基準に戻す</translation>
    </message>
    <message>
        <source>Copy To</source>
        <translation>コピー先</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverEntry</name>
    <message>
        <source>From %1 to %2. Enter sets it, Esc leaves it.</source>
        <translation>%1から%2まで。Enterで決定、Escで取り消します。</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverForm</name>
    <message>
        <source>Ends &amp;in</source>
        <translation>終了する年(&amp;I)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Year the change begins</source>
        <translation>変更を始める年</translation>
    </message>
    <message>
        <source>Years until the change is complete</source>
        <translation>変更が完了するまでの年数</translation>
    </message>
    <message>
        <source>Year the change is taken back</source>
        <translation>変更を撤回する年</translation>
    </message>
    <message>
        <source>B&amp;egins in</source>
        <translation>開始年(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;complete after</source>
        <translation>完了まで(&amp;C)</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Costs %1 a year, %2 in all</source>
        <translation>費用 年間%1、合計%2</translation>
    </message>
    <message>
        <source>What this lever costs %1 in this scenario beyond the baseline: %2 %3 a year (mean %4), %5 in all</source>
        <translation>このシナリオで、この施策のために%1が基準を超えて負担する費用：年間%2 %3（平均%4）、合計%5</translation>
    </message>
    <message>
        <source>This lever is locked.</source>
        <translation>この施策は固定されています。</translation>
    </message>
    <message>
        <source>Change the value first: at the baseline there is nothing to phase in.</source>
        <translation>まず値を変更してください。基準のままでは、段階的に実施するものがありません。</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基準 %1</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverLegend</name>
    <message>
        <source>Tick: baseline. Filled stretch: what you changed. Dashed track and diamond: moving it assumes that this government changes its policy.</source>
        <translation>目印：基準。塗られた部分：加えた変更。破線の溝とひし形：動かすことは、この政府の政策変更を仮定することを意味します。</translation>
    </message>
    <message>
        <source>assumes that this government changes</source>
        <translation>政府の政策変更を仮定</translation>
    </message>
    <message>
        <source>your change, from the baseline tick</source>
        <translation>基準の目印からの変更</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverRowHeader</name>
    <message>
        <source>%1, all countries together</source>
        <translation>%1、全か国一括</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>All countries together: every slider of this row moves by the same part of its way; differences between countries stay.</source>
        <translation>全か国一括：この行のすべてのスライダーが同じ割合だけ動き、国ごとの違いはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、固定中</translation>
    </message>
    <message>
        <source>All Countries Back to the Baseline</source>
        <translation>全か国を基準に戻す</translation>
    </message>
    <message>
        <source>Unlock All Countries</source>
        <translation>全か国の固定を解除</translation>
    </message>
    <message>
        <source>Lock All Countries</source>
        <translation>全か国を固定</translation>
    </message>
</context>
<context>
    <name>kyosei::LeverSlider</name>
    <message>
        <source>This lever is locked. Press L to unlock it.</source>
        <translation>この施策は固定されています。Lキーで解除できます。</translation>
    </message>
</context>
<context>
    <name>kyosei::LibraryAccess</name>
    <message>
        <source>On screen: %1</source>
        <translation>画面：%1</translation>
    </message>
</context>
<context>
    <name>kyosei::LibraryDialog</name>
    <message>
        <source>Scenario Library</source>
        <translation>シナリオ集</translation>
    </message>
    <message>
        <source>Search in titles, authors and notes</source>
        <translation>題名、作成者、メモを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>シナリオについて</translation>
    </message>
    <message>
        <source>&amp;Open as Copy</source>
        <translation>コピーとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep Current</source>
        <translation>現在のものを加える(&amp;K)</translation>
    </message>
    <message>
        <source>Open it as a new scenario; the one in the library stays as it is</source>
        <translation>新しいシナリオとして開きます。シナリオ集のものはそのまま残ります</translation>
    </message>
    <message>
        <source>Show the chosen scenarios and the one on screen side by side; choose several with Ctrl or Shift</source>
        <translation>選んだシナリオと画面のシナリオを並べて表示します。CtrlまたはShiftで複数選べます</translation>
    </message>
    <message>
        <source>Save the scenario on screen into the library</source>
        <translation>画面のシナリオをシナリオ集に保存します</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（読み込めません）</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のシナリオ</translation>
    </message>
    <message>
        <source>None yet: “Keep Current” puts one here</source>
        <translation>なし（「現在のものを加える」で保存）</translation>
    </message>
    <message>
        <source>None with these words</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>付属のシナリオ</translation>
    </message>
    <message>
        <source>This file is no scenario that the program can read.</source>
        <translation>このファイルは、プログラムが読み込めるシナリオではありません。</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>作成者：%1</translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation>基準との違いはありません。</translation>
    </message>
    <message>
        <source>What differs from the baseline</source>
        <translation>基準との違い</translation>
    </message>
    <message>
        <source>Choose a scenario to read about it.</source>
        <translation>シナリオを選ぶと、説明が表示されます。</translation>
    </message>
    <message>
        <source>%1 scenarios are chosen. “Compare” shows them side by side with yours.</source>
        <translation>%1件のシナリオを選んでいます。「比較」で、画面のシナリオと並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>題名の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Give one of your scenarios another title (F2)</source>
        <translation>自分のシナリオの題名を変えます (F2)</translation>
    </message>
    <message>
        <source>Take one of your scenarios out of the library (Delete)</source>
        <translation>自分のシナリオをシナリオ集から削除します (Delete)</translation>
    </message>
    <message>
        <source>A scenario needs a title; it keeps the one it had.</source>
        <translation>シナリオには題名が必要です。元の題名のままにしました。</translation>
    </message>
    <message>
        <source>It could not be renamed. %1</source>
        <translation>題名を変更できませんでした。%1</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>題名を「%1」に変更しました。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: its folder does not allow it.</source>
        <translation>「%1」を削除できませんでした。フォルダーに削除の権限がありません。</translation>
    </message>
    <message>
        <source>“%1” is deleted. Its file is kept in %2.</source>
        <translation>「%1」を削除しました。ファイルは%2に残してあります。</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>It could not be brought back from %1.</source>
        <translation>%1から元に戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>kyosei::LoopCutting</name>
    <message>
        <source>The model cannot be run without this loop.</source>
        <translation>このループを切ってモデルを計算することはできません。</translation>
    </message>
    <message>
        <source>Every result is shown without %1. Kept proposals, known sizes and the other answers to &quot;Why?&quot; have all loops.</source>
        <translation>すべての結果は、%1を切った状態で表示しています。保存した案、既知の大きさ、「なぜ?」のほかの答えには、すべてのループが含まれます。</translation>
    </message>
    <message>
        <source>Close the Loops Again</source>
        <translation>ループをつなぎ直す</translation>
    </message>
</context>
<context>
    <name>kyosei::LoopsView</name>
    <message>
        <source>Feedback loops</source>
        <translation>フィードバックループ</translation>
    </message>
    <message>
        <source>%1 of %2 runs with loops cut …</source>
        <translation>ループを切った計算 %1 / %2…</translation>
    </message>
    <message>
        <source>cut: %1 → %2</source>
        <comment>variables</comment>
        <translation>切る所:%1 → %2</translation>
    </message>
    <message>
        <source>Show every result without %1</source>
        <translation>すべての結果を%1なしで表示する</translation>
    </message>
    <message>
        <source>Shares in the run with central constants; losses are being worked out …</source>
        <translation>割合は定数を中央値にした計算。失われる分を計算しています…</translation>
    </message>
    <message>
        <source>Each of %1 loops cut in %2 runs; shares in the run with central constants</source>
        <translation>%1 個のループをそれぞれ %2 回の計算で切断。割合は定数を中央値にした計算</translation>
    </message>
    <message>
        <source>Each of %1 loops cut in %2 runs; being refined …</source>
        <translation>%1 個のループをそれぞれ %2 回の計算で切断。精度を上げています …</translation>
    </message>
    <message>
        <source>Bar: what of the change is lost where the loop is cut, and with it whatever else passes there, with its likely range. Curve: the loop&apos;s share among the named loops, above the line reinforcing, below it balancing. Tick a loop to see every result without it.</source>
        <translation>棒:ループを切ると、そこを通るほかのものも含めて変化のうち失われる分と、その見込みの範囲。曲線:名前のあるループの中での割合で、線の上は強め合い、下は打ち消し合い。印を付けると、すべての結果をそのループなしで示します。</translation>
    </message>
</context>
<context>
    <name>kyosei::MainWindow</name>
    <message>
        <source>Some stored settings could not be used; their defaults are.</source>
        <translation>保存されていた設定の一部を使用できないため、既定値を使います。</translation>
    </message>
    <message>
        <source>%1[*] – Kyosei</source>
        <translation>%1[*] – Kyosei</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Assumptions •</source>
        <comment>something is believed that was not published</comment>
        <translation>前提 •</translation>
    </message>
</context>
<context>
    <name>kyosei::MatrixItem</name>
    <message>
        <source>outlined: changed</source>
        <translation>枠：変化あり</translation>
    </message>
</context>
<context>
    <name>kyosei::MessageRow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>kyosei::MilestoneItem</name>
    <message>
        <source>Stage reached: %1</source>
        <translation>到達した段階：%1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>出来事：%1</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>開始：%1</translation>
    </message>
</context>
<context>
    <name>kyosei::MoneyView</name>
    <message>
        <source>All givers</source>
        <translation>すべての供与国</translation>
    </message>
    <message>
        <source>%1 of it is %2.</source>
        <translation>そのうち%1は%2です。</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>資金の行き先</translation>
    </message>
    <message>
        <source>%1 of the additional aid on offer arrives in %2.</source>
        <translation>申し出のあった追加援助の%1が%2に届きます。</translation>
    </message>
    <message>
        <source>%1 offers %2 billion USD a year more.</source>
        <translation>%1は年%2十億ドルの追加を申し出ています。</translation>
    </message>
    <message>
        <source>%1 offers
+%2 bn $
a year</source>
        <translation>%1の申し出
+%2十億ドル
／年</translation>
    </message>
    <message>
        <source>Amounts are those of the run with central values.</source>
        <translation>金額は中心値による計算のものです。</translation>
    </message>
</context>
<context>
    <name>kyosei::MovedList</name>
    <message>
        <source>What was moved</source>
        <translation>動かしたもの</translation>
    </message>
</context>
<context>
    <name>kyosei::OutputAccess</name>
    <message>
        <source>Differences copied</source>
        <translation>違いをコピーしました</translation>
    </message>
</context>
<context>
    <name>kyosei::OverTimeView</name>
    <message>
        <source>Over the years</source>
        <translation>年ごとの推移</translation>
    </message>
    <message>
        <source>%1 of %2 combinations …</source>
        <translation>%2通りの組み合わせのうち%1通り…</translation>
    </message>
    <message>
        <source>Lines of</source>
        <translation>線の単位</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Being worked out …</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>Hidden until the prediction is made.</source>
        <translation>予想を立てるまで隠しています。</translation>
    </message>
    <message>
        <source>Run with central constants, no ranges yet</source>
        <translation>定数を中央値にした計算(範囲はまだありません)</translation>
    </message>
    <message>
        <source>Lines: fair share of the whole, year by year, medians of the runs; band: likely range of the whole; numbers: in %1. Point at a year to read it.</source>
        <translation>線:年ごとの、全体に占める公平な配分(計算の中央値)。帯:全体の見込みの範囲。数字:%1 年の値。年を指すと値を読めます。</translation>
    </message>
</context>
<context>
    <name>kyosei::OwnChartDialog</name>
    <message>
        <source>&amp;Add as a Line</source>
        <translation>線として追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Divide the Marked Line by It</source>
        <translation>選んだ線をこれで割る(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove the Marked Line</source>
        <translation>選んだ線を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Own Chart</source>
        <translation>自作グラフ</translation>
    </message>
    <message>
        <source>Search the variables of the model</source>
        <translation>モデルの変数を検索</translation>
    </message>
    <message>
        <source>Variables of the model</source>
        <translation>モデルの変数</translation>
    </message>
    <message>
        <source>Lines of the chart</source>
        <translation>グラフの線</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>グラフの題名</translation>
    </message>
    <message>
        <source>As the first line, if left empty</source>
        <translation>空欄のときは最初の線の名前</translation>
    </message>
    <message>
        <source>&amp;Lines of the chart</source>
        <translation>グラフの線(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make Chart</source>
        <translation>グラフを作成(&amp;M)</translation>
    </message>
    <message>
        <source>No variable with these words.</source>
        <translation>該当する変数はありません。</translation>
    </message>
    <message>
        <source>%1
Unit: %2</source>
        <translation>%1
単位：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>kyosei::PackCheckWindow</name>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>丸めの差</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>予期しない</translation>
    </message>
    <message>
        <source>Do not rely on it: files are not what they were when the pack was made.</source>
        <translation>信頼しないでください。作られた時とは異なるファイルがあります。</translation>
    </message>
    <message>
        <source>It does not hold: this program does not make the same.</source>
        <translation>成り立ちません。このプログラムからは同じものができません。</translation>
    </message>
    <message>
        <source>Another version made it; this one makes something else. Compare below.</source>
        <translation>別のバージョンで作られており、このバージョンでは異なるものができます。以下で比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>It holds: all %n files were made again, bit for bit.</source>
        <translation>
            <numerusform>成り立ちます。%n個のファイルすべてが、ビット単位で同じように作り直されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds: all %n files were made again; tables differ by rounding only.</source>
        <translation>
            <numerusform>成り立ちます。%n個のファイルすべてが作り直され、表の違いは丸めの差だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3 in the pack, %4 now</source>
        <translation>%1行目、%2：パックでは%3、今回は%4</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1の確認</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it differs most</source>
        <translation>最も異なるところ</translation>
    </message>
    <message>
        <source>Files that are not the same</source>
        <translation>同じではないファイル</translation>
    </message>
    <message>
        <source>Everything in the pack is made again and compared …</source>
        <translation>パックの中身をすべて作り直して比べています…</translation>
    </message>
    <message>
        <source>The pack could not be checked.</source>
        <translation>パックを確かめられませんでした。</translation>
    </message>
    <message>
        <source>Made by Kyosei %1 with data %2.</source>
        <translation>Kyosei %1、データ%2で作成。</translation>
    </message>
</context>
<context>
    <name>kyosei::PackWindow</name>
    <message>
        <source>One file for whoever wants to check this scenario: the scenario, the model with it built in for any system dynamics program, data and sources, the constants of all runs, results as tables, the report and its figures, and digests of all of it. Kyosei opens it like a scenario and can make everything in it again and compare it bit for bit, as “kyosei-cli verify” does.</source>
        <translation>このシナリオを確かめたい人のための一つのファイルです。シナリオ、それを組み込んだモデル（システムダイナミクスのどのプログラムでも読めます）、データと出典、すべての計算の定数、表になった結果、レポートとその図、全ファイルのダイジェストが入ります。Kyoseiはこれをシナリオのように開き、「kyosei-cli verify」と同じように、中身をすべて作り直してビット単位で比べられます。</translation>
    </message>
    <message>
        <source>&amp;Fair shares of levers and countries in the report, which take a minute for many levers</source>
        <translation>レポートに施策と国の公平な寄与を入れる（施策が多いと1分ほどかかります）(&amp;F)</translation>
    </message>
    <message>
        <source>Evidence Pack</source>
        <translation>証拠パック</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>レポートの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>証拠パックを保存</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip)</source>
        <translation>証拠パック (*.zip)</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>The scenario is run under shocks and part by part …</source>
        <translation>シナリオをショックの下で、また部分ごとに計算しています…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>kyosei::PackageCard</name>
    <message>
        <source>Package %1</source>
        <translation>パッケージ%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>案に残す</translation>
    </message>
    <message>
        <source>Keep package %1 as a proposal</source>
        <translation>パッケージ%1を案として残す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply package %1</source>
        <translation>パッケージ%1を適用</translation>
    </message>
    <message>
        <source>Keep it as a proposal, a line beside others</source>
        <translation>案として残し、ほかの線の隣に並べます</translation>
    </message>
    <message>
        <source>Move the sliders to this package; one step to undo</source>
        <translation>スライダーをこのパッケージに合わせます。一度で元に戻せます</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>近くを探す</translation>
    </message>
    <message>
        <source>Look near package %1</source>
        <translation>パッケージ%1の近くを探す</translation>
    </message>
    <message>
        <source>Look again near this package: no lever goes farther from it than a quarter of its way</source>
        <translation>このパッケージの近くをもう一度探します。どの施策も、動ける幅の4分の1より遠くへは動きません</translation>
    </message>
</context>
<context>
    <name>kyosei::PathsView</name>
    <message>
        <source>Through what</source>
        <translation>何を通って</translation>
    </message>
    <message>
        <source>Bar: what goes through just these links of the argument and no other, with its likely range. Curve: the same over the years. The paths and the last two rows add up to the change of the run with central constants.</source>
        <translation>棒:議論のこれらのつながりだけを通る分と、その見込みの範囲。曲線:同じものの年ごとの値。経路と最後の二行を足すと、定数を中央値にした計算の変化になります。</translation>
    </message>
    <message>
        <source>%1 of %2 levers followed …</source>
        <translation>%2の施策のうち%1をたどりました…</translation>
    </message>
    <message>
        <source>Several links at once</source>
        <translation>続かないつながりをいくつか同時に要する分</translation>
    </message>
    <message>
        <source>Weaker paths</source>
        <translation>より弱い経路</translation>
    </message>
    <message>
        <source>%1 combinations of links for each lever; ranges from %2 runs</source>
        <translation>施策ごとにつながりの組み合わせ%1通り。範囲は%2回の計算から</translation>
    </message>
    <message>
        <source>Central constants; ranges are being worked out …</source>
        <translation>定数は中央値。範囲を計算しています…</translation>
    </message>
</context>
<context>
    <name>kyosei::PayTable</name>
    <message>
        <source>%1 ?</source>
        <comment>a number whose direction is unclear</comment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>%1: pays %2; left over, per cent: %3, %4</source>
        <translation>%1：負担 %2、手元に残る額（%）：%3、%4</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Who pays, who gains: %1</source>
        <translation>負担と利得：%1</translation>
    </message>
    <message>
        <source>Public money of the governments beyond what the baseline would spend of the same income; what is left is output after paying.</source>
        <translation>基準が同じ所得から支出するであろう額を超える各国政府の公的資金。手元に残る額は、支払い後の産出。</translation>
    </message>
    <message>
        <source>In %1:
%2</source>
        <translation>%1年：
%2</translation>
    </message>
    <message>
        <source>Who pays, who gains</source>
        <translation>負担と利得</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>%1年、%2</translation>
    </message>
    <message>
        <source>pays, %1 a year</source>
        <translation>負担、年間%1</translation>
    </message>
    <message>
        <source>left over, %</source>
        <translation>手元に残る額、%</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 %2 a year</source>
        <translation>年間%1 %2</translation>
    </message>
    <message>
        <source>? = direction unclear</source>
        <translation>? = 方向は不明</translation>
    </message>
</context>
<context>
    <name>kyosei::PhaseSketch</name>
    <message>
        <source>Drawing of how the change is phased in</source>
        <translation>変更を段階的に実施する様子の図</translation>
    </message>
</context>
<context>
    <name>kyosei::PlaceList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%2年：%1</translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation>可能性の高い範囲を計算しています。</translation>
    </message>
    <message>
        <source>moved least</source>
        <translation>変化が最も小さい</translation>
    </message>
</context>
<context>
    <name>kyosei::PlayBar</name>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Stop and close (Esc)</source>
        <translation>停止して閉じる (Esc)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>kyosei::PlayYears</name>
    <message>
        <source>Through the years</source>
        <translation>年を追って</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1年から</translation>
    </message>
    <message>
        <source>Where to start</source>
        <translation>開始位置</translation>
    </message>
</context>
<context>
    <name>kyosei::Playback</name>
    <message>
        <source>Replay of the last change</source>
        <translation>直前の変更の再生</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>kyosei::PredictPanel</name>
    <message>
        <source>Predict first</source>
        <translation>まず予想する</translation>
    </message>
    <message>
        <source>Sketch; the boxes beside it do the same</source>
        <translation>手描き（横の欄でも同じことができます）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>答え合わせ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Round</source>
        <translation>新しい回(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody predicted anything.</source>
        <translation>予想はありませんでした。</translation>
    </message>
    <message>
        <source>&amp;Hide the Results and Begin</source>
        <translation>結果を隠して始める(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kyosei::PredictRound</name>
    <message>
        <source>The curve is too short to be compared.</source>
        <translation>曲線が短すぎて比べられません。</translation>
    </message>
    <message>
        <source>%1 to %2 by %3 holds the result, %4.</source>
        <translation>%3年までに%1〜%2：結果%4を含みます。</translation>
    </message>
    <message>
        <source>%1 to %2 by %3 misses the result, %4, by %5.</source>
        <translation>%3年までに%1〜%2：結果%4を%5だけ外しました。</translation>
    </message>
    <message>
        <source>Right: nothing changes</source>
        <translation>正解：変化なし</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Not nothing</source>
        <translation>変化あり</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>方向が逆</translation>
    </message>
    <message>
        <source>Right direction and about the right size</source>
        <translation>方向も大きさもほぼ正しい</translation>
    </message>
    <message>
        <source>Right direction, far too large</source>
        <translation>方向は正しいが、大きすぎる</translation>
    </message>
    <message>
        <source>Right direction, far too small</source>
        <translation>方向は正しいが、小さすぎる</translation>
    </message>
    <message>
        <source>Right direction, %1 times too large</source>
        <translation>方向は正しいが、%1倍大きい</translation>
    </message>
    <message>
        <source>Right direction, %1 times too small</source>
        <translation>方向は正しいが、%1分の1の大きさ</translation>
    </message>
    <message>
        <source>%1: %2 expected by %3, %4 came.</source>
        <translation>%1：%3年までに予想%2、結果%4。</translation>
    </message>
</context>
<context>
    <name>kyosei::PredictSession</name>
    <message>
        <source>Predictions</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>What do you expect of “%1”?</source>
        <translation>「%1」はどうなると予想しますか。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All results after %1 are hidden until the predictions are revealed.</source>
        <translation>%1年より後の結果は、予想の答え合わせまですべて隠しています。</translation>
    </message>
</context>
<context>
    <name>kyosei::PredictSetup</name>
    <message>
        <source>A curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>A range for one year</source>
        <translation>ある年の範囲</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>種類(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Guess</source>
        <translation>予想(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年(&amp;Y)</translation>
    </message>
    <message>
        <source>All results of the scenario are hidden until you reveal them. Levers can be moved meanwhile.</source>
        <translation>シナリオの結果は、答え合わせまですべて隠れます。その間も施策を動かせます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyosei::PredictSketch</name>
    <message>
        <source>change from the baseline</source>
        <translation>基準からの変化</translation>
    </message>
    <message>
        <source>change from the baseline, %1</source>
        <translation>基準からの変化、%1</translation>
    </message>
</context>
<context>
    <name>kyosei::PresentationWindow</name>
    <message>
        <source>Presentation – Kyosei</source>
        <translation>発表 – Kyosei</translation>
    </message>
</context>
<context>
    <name>kyosei::PropertiesDialog</name>
    <message>
        <source>Title and Note</source>
        <translation>題名とメモ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作成者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>What is the idea? What do you expect to happen?</source>
        <translation>ねらいは何ですか。どうなると予想しますか。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>kyosei::ProposalBar</name>
    <message>
        <source>Kept proposals</source>
        <translation>残した案</translation>
    </message>
    <message>
        <source>Kept as proposal %1, beside the indicators (Ctrl+0).</source>
        <translation>案%1として残しました。指標の画面（Ctrl+0）に並びます。</translation>
    </message>
    <message>
        <source>No more than %1 lines can be told apart: take another one away first.</source>
        <translation>見分けられる線は%1本までです。先にほかの線を消してください。</translation>
    </message>
    <message>
        <source>open proposal %1</source>
        <translation>案%1を開く</translation>
    </message>
</context>
<context>
    <name>kyosei::ProposalChip</name>
    <message>
        <source>Proposal %1, %2</source>
        <translation>案%1、%2</translation>
    </message>
    <message>
        <source>&amp;Take Its Line Away</source>
        <translation>線を消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show Its Line</source>
        <translation>線を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open: Set the Levers Like This</source>
        <translation>開く：レバーをこの位置にする(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Name of the proposal</source>
        <translation>案の名前</translation>
    </message>
</context>
<context>
    <name>kyosei::ReasonView</name>
    <message>
        <source>Being worked out …</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>Hidden until the prediction is made.</source>
        <translation>予想を立てるまで隠しています。</translation>
    </message>
    <message>
        <source>The scenario has changed: being worked out …</source>
        <translation>シナリオが変わりました。計算しています…</translation>
    </message>
</context>
<context>
    <name>kyosei::ReplayLastChange</name>
    <message>
        <source>Slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>再生：%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
</context>
<context>
    <name>kyosei::ReportChoices</name>
    <message>
        <source>This scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>Comparison with kept proposals</source>
        <translation>残した案との比較</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Ab&amp;out</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>&amp;Comparison with Kept Proposals</source>
        <translation>残した案との比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Log of the Session and Predictions</source>
        <translation>セッションの記録と予想(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;harts on Screen</source>
        <translation>画面の図(&amp;H)</translation>
    </message>
    <message>
        <source>Anne&amp;x</source>
        <translation>付録(&amp;X)</translation>
    </message>
    <message>
        <source>Anne&amp;x (%1)</source>
        <translation>付録(&amp;X)（%1）</translation>
    </message>
</context>
<context>
    <name>kyosei::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>kyosei::ReportWindow</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Fair shares of levers and countries are being worked out; the report can be used without them.</source>
        <translation>施策と国の公平な寄与を計算中です。なくてもレポートは使えます。</translation>
    </message>
    <message>
        <source>The scenario is run under shocks and part by part …</source>
        <translation>シナリオをショックの下で、また部分ごとに計算しています…</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>レポートを作れませんでした。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdownテキスト (*.md)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The comparison and the annex are being worked out …</source>
        <translation>比較と付録を計算しています…</translation>
    </message>
    <message>
        <source>Workbook of the charts in the annex (*.xlsx)</source>
        <translation>付録の図のブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>印刷できませんでした。</translation>
    </message>
    <message>
        <source>Copy &amp;All as Text</source>
        <translation>全体をテキストとしてコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kyosei::Resets</name>
    <message numerus="yes">
        <source>%n locked lever(s) stay as they are.</source>
        <translation>
            <numerusform>固定された%n件の施策はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset Them Too</source>
        <translation>それらも元に戻す</translation>
    </message>
</context>
<context>
    <name>kyosei::RuleAction</name>
    <message>
        <source>Rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>%1: years over which the levers move</source>
        <translation>%1：施策を動かすのにかける年数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ただちに</translation>
    </message>
    <message>
        <source> years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1: years for which the levers stay there</source>
        <translation>%1：施策をそのまま保つ年数</translation>
    </message>
    <message>
        <source>good</source>
        <comment>stay there for good</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Add Lever</source>
        <translation>施策を追加</translation>
    </message>
    <message>
        <source>Levers of a Scenario</source>
        <translation>シナリオの施策</translation>
    </message>
    <message>
        <source>Back to Baseline</source>
        <translation>基準に戻す</translation>
    </message>
    <message>
        <source>%1: add a lever</source>
        <translation>%1：施策を追加</translation>
    </message>
    <message>
        <source>%1: take the levers of a scenario</source>
        <translation>%1：シナリオの施策を取り込む</translation>
    </message>
    <message>
        <source>%1: countries whose levers go back to the baseline</source>
        <translation>%1：施策を基準に戻す国</translation>
    </message>
    <message>
        <source>then over</source>
        <comment>over so many years</comment>
        <translation>所要</translation>
    </message>
    <message>
        <source>move, and stay there for</source>
        <comment>levers move</comment>
        <translation>で次へ移し、保つ期間</translation>
    </message>
    <message>
        <source>All other levers go back to the baseline: %1.</source>
        <translation>ほかの施策はすべて基準に戻ります：%1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lever · country</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>kyosei::RuleCondition</name>
    <message>
        <source>Rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>が次の値を下回る：</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>が次の値を上回る：</translation>
    </message>
    <message>
        <source>%1: what it watches</source>
        <translation>%1：見守る指標</translation>
    </message>
    <message>
        <source>%1: which pair of countries</source>
        <translation>%1：どの二国間関係か</translation>
    </message>
    <message>
        <source>%1: direction</source>
        <translation>%1：向き</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1：水準</translation>
    </message>
    <message>
        <source>%1: first year in which it may act</source>
        <translation>%1：発動できる最初の年</translation>
    </message>
    <message>
        <source>%1: years for which the condition has to hold</source>
        <translation>%1：条件が続く必要のある年数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ただちに</translation>
    </message>
    <message>
        <source> years in a row</source>
        <translation>年続けて</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; If</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&#x3000;もし</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a year on</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>on:</source>
        <comment>from a year on</comment>
        <translation>年以降：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール%1を削除</translation>
    </message>
</context>
<context>
    <name>kyosei::RuleEdit</name>
    <message>
        <source>rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <translation>ルール%1の削除</translation>
    </message>
</context>
<context>
    <name>kyosei::RuleEditor</name>
    <message>
        <source>When rule %1 fires</source>
        <translation>ルール%1の発動</translation>
    </message>
    <message>
        <source>It moves nothing yet: add levers, or countries whose levers go back to the baseline. %1</source>
        <translation>まだ何も動かしません。施策、または施策を基準に戻す国を加えてください。%1</translation>
    </message>
</context>
<context>
    <name>kyosei::RulePanel</name>
    <message>
        <source>Rules: if this happens, then that is done</source>
        <translation>ルール：こうなったら、こうする</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>Add a rule that moves levers when an indicator passes a level</source>
        <translation>指標がある水準を超えたときに施策を動かすルールを加えます</translation>
    </message>
    <message>
        <source>The model can hold no more rules</source>
        <translation>これ以上ルールを加えられません</translation>
    </message>
    <message>
        <source>A rule watches an indicator and moves levers when it passes a level: governments that respond to events, instead of plans that do not.</source>
        <translation>ルールは指標を見守り、ある水準を超えたときに施策を動かします。状況を問わない計画ではなく、出来事に応じて動く政府を表します。</translation>
    </message>
    <message>
        <source>Add the First Rule</source>
        <translation>最初のルールを加える</translation>
    </message>
</context>
<context>
    <name>kyosei::RunDetails</name>
    <message>
        <source>Details of the Runs</source>
        <translation>計算の詳細</translation>
    </message>
    <message>
        <source>Single run:</source>
        <translation>1回の計算：</translation>
    </message>
    <message>
        <source>Likely range:</source>
        <translation>可能性の高い範囲：</translation>
    </message>
    <message>
        <source>Thin lines show one run with central values, ranges many runs with uncertain constants: an argument to examine, not a forecast.</source>
        <translation>細い線は中心値による1回の計算、範囲は不確かな定数を変えた多数の計算です。予測ではなく、吟味するための主張です。</translation>
    </message>
    <message>
        <source>the baseline, which comes with the program</source>
        <translation>プログラムに付属する基準</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>failed; the charts show an earlier state</source>
        <translation>失敗しました。グラフは以前の状態です</translation>
    </message>
    <message>
        <source>%1 runs in %2 ms</source>
        <translation>%1回の計算、%2ミリ秒</translation>
    </message>
    <message>
        <source>%1 of %2 runs so far</source>
        <translation>%2回中%1回まで計算済み</translation>
    </message>
</context>
<context>
    <name>kyosei::RunMessages</name>
    <message>
        <source>Some results of this run are not numbers; the charts have gaps.</source>
        <translation>この計算の結果の一部が数値になりません。グラフに途切れがあります。</translation>
    </message>
    <message>
        <source>This scenario could not be run; the charts show an earlier state.</source>
        <translation>このシナリオを計算できませんでした。グラフは以前の状態です。</translation>
    </message>
    <message>
        <source>The likely range could not be computed; only single runs are shown.</source>
        <translation>可能性の高い範囲を計算できませんでした。個々の計算だけを表示しています。</translation>
    </message>
</context>
<context>
    <name>kyosei::ScenarioFiles</name>
    <message>
        <source>“%1” could not be opened. Your current scenario is unchanged.</source>
        <translation>「%1」を開けませんでした。現在のシナリオは変わっていません。</translation>
    </message>
    <message>
        <source>“%1” was opened, but parts of it are not known here and were left out.</source>
        <translation>「%1」を開きましたが、このプログラムにない部分は除きました。</translation>
    </message>
    <message>
        <source>“%1” could not be saved. Your changes are still here; try another place with Save As.</source>
        <translation>「%1」を保存できませんでした。変更は残っています。「名前を付けて保存」で別の場所に保存してみてください。</translation>
    </message>
    <message>
        <source>“%1” is kept in the time machine of this session.</source>
        <translation>「%1」はこのセッションのタイムマシンに残っています。</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>“%1” has been changed by somebody else since you opened it, perhaps in another window. Nothing was saved yet.</source>
        <translation>「%1」は、開いた後に別の人または別のウィンドウで変更されました。まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Keep &amp;Both</source>
        <translation>両方残す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check It</source>
        <translation>確かめる(&amp;C)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>This scenario comes from the evidence pack “%1”. No file in it was changed since it was made.</source>
        <translation>このシナリオは証拠パック「%1」のものです。作られた後に変更されたファイルはありません。</translation>
    </message>
    <message>
        <source>This scenario comes from the evidence pack “%1”, in which files were changed since it was made. Do not rely on it.</source>
        <translation>このシナリオは証拠パック「%1」のものですが、作られた後に変更されたファイルがあります。信頼しないでください。</translation>
    </message>
    <message>
        <source>“%1” is being read …</source>
        <translation>「%1」を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>kyosei::SearchAccess</name>
    <message>
        <source>apply package %1</source>
        <translation>パッケージ「%1」を適用</translation>
    </message>
    <message>
        <source>All letters are taken: remove a proposal first.</source>
        <translation>文字がすべて使われています。先に案を一つ削除してください。</translation>
    </message>
</context>
<context>
    <name>kyosei::SearchForm</name>
    <message>
        <source>What is asked</source>
        <translation>問いの内容</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>施策</translation>
    </message>
</context>
<context>
    <name>kyosei::SearchPage</name>
    <message>
        <source>What would work?</source>
        <translation>何をすれば届くか</translation>
    </message>
    <message>
        <source>Say what you want to reach and what is not to be touched, then start. Kyosei looks for several packages unlike each other that reach it in most futures.</source>
        <translation>何に届きたいか、何に触れてはならないかを指定して、始めてください。多くの未来でそこに届く、互いに違ういくつかのパッケージを探します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>These packages side by side, with ranges and costs</source>
        <translation>これらのパッケージを、範囲と費用とともに並べます</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer and all packages as text</source>
        <translation>答えとすべてのパッケージをテキストとしてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the charts (Escape)</source>
        <translation>グラフに戻る (Escape)</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>探索の進み具合</translation>
    </message>
    <message>
        <source>cost, %1 a year (%2)</source>
        <comment>unit of money, prices</comment>
        <translation>費用、年%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for packages; the first are shown in a moment.</source>
        <translation>パッケージを探しています。最初のものがまもなく現れます。</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what had been found by then.</source>
        <translation>停止しました。それまでに見つかったものを表示しています。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look for Packages</source>
        <translation>パッケージを探す</translation>
    </message>
    <message>
        <source>Still looking: packages and numbers will change.</source>
        <translation>探索中です。パッケージと数値は変わります。</translation>
    </message>
    <message>
        <source>What is shown of the packages</source>
        <translation>パッケージについて表示するもの</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>How sure is the choice?</source>
        <translation>選択はどれほど確かか</translation>
    </message>
    <message>
        <source>Looking near %1; the first packages are shown in a moment.</source>
        <translation>「%1」の近くを探しています。最初のパッケージはまもなく表示されます。</translation>
    </message>
    <message>
        <source>Near %1, no lever farther from there than a quarter of its way.</source>
        <translation>「%1」の近くで、どの施策もそこから動ける幅の4分の1より遠くへは動きません。</translation>
    </message>
    <message>
        <source>How sure the choice is can be told once the search has settled.</source>
        <translation>選択がどれほど確かかは、探索が落ち着いてから分かります。</translation>
    </message>
    <message>
        <source>There is only one package, and so no choice.</source>
        <translation>パッケージが一つしかないので、選択はありません。</translation>
    </message>
    <message>
        <source>%1 %2 a year</source>
        <comment>amount, unit of money</comment>
        <translation>年%1 %2</translation>
    </message>
</context>
<context>
    <name>kyosei::SeriesTable</name>
    <message>
        <source>Values of the chart by year</source>
        <translation>グラフの年ごとの値</translation>
    </message>
    <message>
        <source>%1 – table</source>
        <translation>%1 – 表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>kyosei::SeriesTableModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>%1, %2 % of runs below</source>
        <translation>%1、計算の%2%がこれ以下</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, median of the runs</source>
        <translation>%1、計算の中央値</translation>
    </message>
    <message>
        <source>%1, run with central values</source>
        <translation>%1、中心値による計算</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>same shocks, nothing changed</source>
        <translation>同じショック、変更なし</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>%1, future %2 of draw %3</source>
        <translation>%1、抽選%3の未来%2</translation>
    </message>
</context>
<context>
    <name>kyosei::SharesView</name>
    <message>
        <source>Bar: what is lost, with its likely range, if this link of the argument is held at its baseline path. Links overlap and do not add up.</source>
        <translation>棒:議論のこのつながりをベースラインの経路に固定したときに失われる分と、その見込みの範囲。つながりは重なり合うため、合計しても全体にはなりません。</translation>
    </message>
    <message>
        <source>Bar: fair share of the whole, with its likely range. Triangle: what the part does alone.</source>
        <translation>棒:全体への公平な配分とその見込みの範囲。三角:その部分だけを動かしたときの変化。</translation>
    </message>
    <message>
        <source>%1 of %2 runs with links held …</source>
        <translation>つながりを固定した計算 %1 / %2…</translation>
    </message>
    <message>
        <source>%1 of %2 combinations …</source>
        <translation>%2通りの組み合わせのうち%1通り…</translation>
    </message>
    <message>
        <source>Run with central constants, no ranges yet</source>
        <translation>定数を中央値にした計算(範囲はまだありません)</translation>
    </message>
    <message>
        <source>First answer, from %1 runs</source>
        <translation>最初の答え(%1回の計算による)</translation>
    </message>
    <message>
        <source>Choose %1 for a group</source>
        <translation>%1をグループに選ぶ</translation>
    </message>
    <message>
        <source>Only together</source>
        <translation>組み合わせの効果</translation>
    </message>
    <message>
        <source>%1 links, each held in %2 runs</source>
        <translation>%1個のつながり、それぞれ%2回の計算で固定</translation>
    </message>
    <message>
        <source>%1; being refined …</source>
        <translation>%1。精度を上げています …</translation>
    </message>
</context>
<context>
    <name>kyosei::ShockPanel</name>
    <message>
        <source>Shocks: what if this happened?</source>
        <translation>ショック：もしこれが起きたら</translation>
    </message>
    <message>
        <source>This model has no shocks.</source>
        <translation>このモデルにはショックがありません。</translation>
    </message>
    <message>
        <source>Year of: %1</source>
        <translation>発生年：%1</translation>
    </message>
    <message>
        <source>Drag it onto the timeline below the charts</source>
        <translation>グラフの下の年表にドラッグしてください</translation>
    </message>
    <message>
        <source>%1 Cannot be in the same scenario as “%2”: the model keeps one year for both, and only one of them happens.</source>
        <translation>%1「%2」と同じシナリオには入れられません。モデルは両方で一つの年を共有しており、起こるのは一方だけです。</translation>
    </message>
    <message>
        <source>Read a package under the same shocks</source>
        <translation>政策の効果を同じショックの下で読む</translation>
    </message>
    <message>
        <source>Test This Package</source>
        <translation>このパッケージを試す</translation>
    </message>
</context>
<context>
    <name>kyosei::SplitEditor</name>
    <message>
        <source>As in the baseline</source>
        <translation>基準と同じ</translation>
    </message>
    <message>
        <source>%1: share of %2</source>
        <translation>%1：%2の割合</translation>
    </message>
    <message>
        <source>%1
Baseline: %2 %</source>
        <translation>%1
基準：%2%</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Keep %1 as it is while others move</source>
        <translation>ほかを動かすとき%1を変えない</translation>
    </message>
    <message>
        <source>%1 (no effect yet)</source>
        <translation>%1（まだ効果なし）</translation>
    </message>
    <message>
        <source>Without effect until the lever is above its baseline. %1</source>
        <translation>施策が基準を超えるまで効果はありません。%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>kyosei::StageBar</name>
    <message>
        <source>stage %1 of %2</source>
        <translation>段階%1／%2</translation>
    </message>
    <message>
        <source>stage %1 of %2, as without it</source>
        <translation>段階%1／%2（基準と同じ）</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4</source>
        <translation>%2年の%1：%3、%4</translation>
    </message>
    <message>
        <source>The stages: %1.
%2</source>
        <translation>段階：%1。
%2</translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation>可能性の高い範囲を計算しています。</translation>
    </message>
</context>
<context>
    <name>kyosei::StressAccess</name>
    <message>
        <source>put a calendar of shocks on the timeline</source>
        <translation>ショックの暦を年表に置く</translation>
    </message>
</context>
<context>
    <name>kyosei::StressPage</name>
    <message>
        <source>Does the package hold?</source>
        <translation>パッケージの効果は保たれるか</translation>
    </message>
    <message>
        <source>the same shock with and without the package</source>
        <translation>どちらも同じショックのもとで、パッケージの有無を比べます</translation>
    </message>
    <message>
        <source>The number that the package is judged by</source>
        <translation>パッケージを評価する数値</translation>
    </message>
    <message>
        <source>The year in which it is judged</source>
        <translation>評価する年</translation>
    </message>
    <message>
        <source>Cases that have been run</source>
        <translation>計算した場合</translation>
    </message>
    <message>
        <source>What is shown beside the table</source>
        <translation>表の横に示すもの</translation>
    </message>
    <message>
        <source>This Case</source>
        <translation>この場合</translation>
    </message>
    <message>
        <source>Many Shocks</source>
        <translation>多くのショック</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer and the table as text</source>
        <translation>答えと表を文章としてコピーします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the charts (Escape)</source>
        <translation>グラフに戻る（Escape）</translation>
    </message>
    <message>
        <source>Results are hidden until the prediction is revealed.</source>
        <translation>予想が明かされるまで結果は隠されています。</translation>
    </message>
    <message>
        <source>Running the package and what it is read against in every case …</source>
        <translation>すべての場合について、パッケージと比較の相手を計算しています…</translation>
    </message>
    <message>
        <source>Nothing is changed yet, so there is nothing to test. Move a slider below, or open a scenario of the library; then this page shows whether what it does holds when a war or a famine comes, when another school of thought is right, and when a government does not follow.</source>
        <translation>まだ何も変えていないので、試すものがありません。下のスライダーを動かすか、ライブラリのシナリオを開いてください。戦争や飢饉が来たとき、別の学派が正しいとき、ある政府が続かないときに、その効果が保たれるかをここに示します。</translation>
    </message>
</context>
<context>
    <name>kyosei::StressTable</name>
    <message>
        <source>What becomes of the package in each case</source>
        <translation>それぞれの場合にパッケージの効果がどうなるか</translation>
    </message>
    <message>
        <source>shock alone</source>
        <translation>ショックだけ</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>with</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>difference, likely range</source>
        <translation>差（ありうる範囲）</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the shock does without the package</source>
        <translation>パッケージのないときのショックの影響</translation>
    </message>
    <message>
        <source>In this case, without the package</source>
        <translation>この場合、パッケージなし</translation>
    </message>
    <message>
        <source>In this case, with the package</source>
        <translation>この場合、パッケージあり</translation>
    </message>
    <message>
        <source>What the package makes in this case; the dashed line is what it makes without a shock</source>
        <translation>この場合にパッケージがもたらす差。破線はショックがない場合の差です</translation>
    </message>
</context>
<context>
    <name>kyosei::TimeMachine</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Start: the baseline</source>
        <translation>開始：基準</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>開いたシナリオ：%1</translation>
    </message>
    <message>
        <source>go to “%1”</source>
        <translation>「%1」への移動</translation>
    </message>
</context>
<context>
    <name>kyosei::TimeMachinePanel</name>
    <message>
        <source>Time machine: every step of this session</source>
        <translation>タイムマシン：今回のすべての手順</translation>
    </message>
    <message>
        <source>&amp;Go to This Step</source>
        <translation>この手順に戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Add the Session &amp;Before</source>
        <translation>前回の記録を加える(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save Log…</source>
        <translation>記録を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Steps of this session</source>
        <translation>今回の手順</translation>
    </message>
    <message>
        <source>Name of this state</source>
        <translation>この状態の名前</translation>
    </message>
    <message>
        <source>What you write down</source>
        <translation>書き留めるものの種類</translation>
    </message>
    <message>
        <source>Write it down and press Enter</source>
        <translation>書いてEnterキーを押してください</translation>
    </message>
    <message>
        <source>Text for the log</source>
        <translation>記録に書く文</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save the log of the session</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>見出しつきテキスト (*.md)</translation>
    </message>
    <message>
        <source>Everything, for programs (*.json)</source>
        <translation>プログラム用の全データ (*.json)</translation>
    </message>
    <message>
        <source>session log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>Results and log of this step</source>
        <translation>この手順の結果と記録</translation>
    </message>
</context>
<context>
    <name>kyosei::TimeMachineTable</name>
    <message>
        <source>Question</source>
        <translation>問い</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（ほか%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on screen</source>
        <translation>%1（表示中）</translation>
    </message>
    <message>
        <source>%1, made from step %2</source>
        <translation>%1（手順%2から分岐）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年の%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>kyosei::TitleButton</name>
    <message>
        <source>Chart shown</source>
        <translation>表示中のグラフ</translation>
    </message>
    <message>
        <source>Chart shown: %1. Press to choose another.</source>
        <translation>表示中のグラフ：%1。押すと別のグラフを選べます。</translation>
    </message>
    <message>
        <source>%1 – press to choose another chart</source>
        <translation>%1（押すと別のグラフを選べます）</translation>
    </message>
</context>
<context>
    <name>kyosei::TopStrip</name>
    <message>
        <source>%1
Press for title, author and note</source>
        <translation>%1
押すと題名、作成者、メモを編集できます</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>シナリオ：%1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>ショック</translation>
    </message>
    <message>
        <source>Assumptions •</source>
        <translation>前提 •</translation>
    </message>
</context>
<context>
    <name>kyosei::TourCard</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); the Help menu starts it again</source>
        <translation>案内を終了します（Esc）。「ヘルプ」メニューからもう一度始められます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>案内：%1</translation>
    </message>
</context>
<context>
    <name>kyosei::VariableAccess</name>
    <message>
        <source>Causes and Equation of %1</source>
        <translation>%1の原因と方程式</translation>
    </message>
    <message>
        <source>Show Its Chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>When Does It Miss a Goal?</source>
        <translation>いつ目標に届かないか</translation>
    </message>
</context>
<context>
    <name>kyosei::VariableBody</name>
    <message>
        <source>Thick line: with the scenario. Thin: without. Area: nine in ten, of the change.</source>
        <translation>太い線:シナリオあり。細い線:なし。帯:変化の十中八九。</translation>
    </message>
    <message>
        <source>Of which place</source>
        <translation>どこの値か</translation>
    </message>
    <message>
        <source>Hidden until the prediction is made.</source>
        <translation>予想を立てるまで隠しています。</translation>
    </message>
    <message>
        <source>Here it repeats %1 of the baseline run.</source>
        <translation>ここではベースラインの計算の「%1」を繰り返します。</translation>
    </message>
    <message>
        <source>What flows in and out, in %1</source>
        <translation>%1年に流れ込むものと流れ出すもの</translation>
    </message>
    <message>
        <source>The equation, with the numbers of this run in %1</source>
        <translation>方程式(この計算の%1年の数字)</translation>
    </message>
    <message>
        <source>One run with central constants, so that it can be checked by hand.</source>
        <translation>定数を中央値にした一回の計算なので、手で確かめられます。</translation>
    </message>
    <message>
        <source>%1 → %2 in the run with central constants; ranges are being worked out …</source>
        <translation>定数を中央値にした計算で%1 → %2。範囲を計算しています…</translation>
    </message>
    <message>
        <source>%1 in %2: without the scenario %3, with it %4</source>
        <translation>%1、%2年:シナリオなしで%3、ありで%4</translation>
    </message>
</context>
<context>
    <name>kyosei::VariablePage</name>
    <message>
        <source>A variable of the model</source>
        <translation>モデルの変数</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>用いられる先</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る(Alt+左)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む(Alt+右)</translation>
    </message>
    <message>
        <source>Add to a Chart</source>
        <translation>グラフに加える</translation>
    </message>
    <message>
        <source>Make a chart of this variable and show it</source>
        <translation>この変数のグラフを作って表示する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>すべてを文章としてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the charts (Escape)</source>
        <translation>グラフに戻る(Esc)</translation>
    </message>
    <message>
        <source>Nothing in the model uses it.</source>
        <translation>モデルの中でこれを用いるものはありません。</translation>
    </message>
    <message>
        <source>It has no causes.</source>
        <translation>原因はありません。</translation>
    </message>
    <message>
        <source>Constants in the equation: %1. What is known about them stands below it.</source>
        <translation>方程式の中の定数:%1個。知られていることは方程式の下にあります。</translation>
    </message>
    <message>
        <source>Not shown, since they do less: %1.</source>
        <translation>働きが小さいため示していないもの:%1個。</translation>
    </message>
    <message>
        <source>what this variable does to each in %1, central run</source>
        <translation>この変数が%1年にそれぞれにすること(中央の計算)</translation>
    </message>
    <message>
        <source>effect of each on this variable in %1, central run</source>
        <translation>%1年にそれぞれがこの変数にすること(中央の計算)</translation>
    </message>
    <message>
        <source>largest of %1, together %2</source>
        <comment>number of causes, effect</comment>
        <translation>%1のうち最大、合わせて%2</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>%1のうち最大</translation>
    </message>
    <message>
        <source>%1: without the scenario %2, with it %3</source>
        <translation>%1:シナリオなしで%2、ありで%3</translation>
    </message>
    <message>
        <source>effect %1</source>
        <translation>効果%1</translation>
    </message>
</context>
<context>
    <name>kyosei::VariableSearch</name>
    <message>
        <source>Find a variable</source>
        <translation>変数を探す</translation>
    </message>
    <message>
        <source>Find a variable of the model</source>
        <translation>モデルの変数を探す</translation>
    </message>
</context>
<context>
    <name>kyosei::WhereItMoved</name>
    <message>
        <source>Where it moved</source>
        <translation>変化した場所</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>二国間</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>What would move it more</source>
        <translation>もっと動かすには</translation>
    </message>
    <message>
        <source>Points of overall stability that one step up of each lever would add from here.</source>
        <translation>各施策を今の位置から一段上げたとき、総合安定度に加わるポイント数。</translation>
    </message>
    <message>
        <source>What Changes Most</source>
        <translation>最も変化するもの</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>資金の行き先</translation>
    </message>
    <message>
        <source>%1 by pair, change in %2</source>
        <translation>二国間の%1、%2年の変化</translation>
    </message>
    <message>
        <source>%1 by country, change in %2</source>
        <translation>国別の%1、%2年の変化</translation>
    </message>
    <message>
        <source>The money is spent, but none of the four indicators changes by it.</source>
        <translation>資金は使われますが、四つの指標はどれも変わりません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Move a lever: what changes shows here.</source>
        <translation>まだ何も変えていません。施策を動かすと、変化がここに表示されます。</translation>
    </message>
    <message>
        <source>None of the four indicators changes by more than half a point.</source>
        <translation>四つの指標はいずれも0.5ポイントを超えて変わりません。</translation>
    </message>
    <message>
        <source>one step adds %1 points of overall stability in %2</source>
        <translation>一段上げると%2年の総合安定度が%1ポイント変わる</translation>
    </message>
    <message>
        <source>The money is spent, but none of the four indicators changes by more than half a point.</source>
        <translation>資金は使われますが、四つの指標はいずれも0.5ポイントを超えて変化しません。</translation>
    </message>
</context>
<context>
    <name>kyosei::WhyCard</name>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Choose the number that is explained</source>
        <translation>説明する数字を選びます</translation>
    </message>
    <message>
        <source>By Lever</source>
        <translation>施策別</translation>
    </message>
    <message>
        <source>By Country</source>
        <translation>国別</translation>
    </message>
    <message>
        <source>By Link</source>
        <translation>つながり別</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the charts (Escape)</source>
        <translation>グラフに戻ります(Esc)</translation>
    </message>
    <message>
        <source>Why? %1, %2</source>
        <comment>number, year</comment>
        <translation>なぜ?%1、%2年</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Copy the answer as picture, table or text</source>
        <translation>答えを画像、表、文としてコピーします</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The model inside this program cannot be used, so it cannot start.</source>
        <translation>プログラムに組み込まれたモデルを使用できないため、起動できません。</translation>
    </message>
    <message>
        <source>Please report the details below; a new installation may help.</source>
        <translation>下の詳細をお知らせください。再インストールで直ることがあります。</translation>
    </message>
    <message>
        <source>Explore what aid, infrastructure, trade and exchange do, and do not do, for peace in Northeast Asia.</source>
        <translation>援助、インフラ、貿易、交流が、北東アジアの平和のためにできること、できないことを探ります。</translation>
    </message>
    <message>
        <source>Scenario to open (*.json).</source>
        <translation>開くシナリオ (*.json)。</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[ファイル]</translation>
    </message>
    <message>
        <source>Language of the window: %1. Without it the one chosen last, at first the system&apos;s.</source>
        <translation>ウィンドウの言語：%1。指定しなければ最後に選んだ言語、初回はシステムの言語です。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose one of: %2.</source>
        <translation>「%1」という言語はありません。次のいずれかを選んでください：%2。</translation>
    </message>
    <message>
        <source>Leave out the tour of the first start.</source>
        <translation>初回起動時の画面の案内を省きます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>PDF file of the report.</source>
        <translation>レポートのPDFファイル。</translation>
    </message>
    <message>
        <source>Write a report on this scenario, or on several side by side, as PDF (-o) and end; no window, no screen. Also: --language, --page letter, --quick; for an annex --charts, --beside, --session.</source>
        <translation>このシナリオ、または並べた複数のシナリオのレポートをPDF（-o）に書いて終了します。ウィンドウも画面も要りません。ほかに --language、--page letter、--quick、付録には --charts、--beside、--session。</translation>
    </message>
</context>
</TS>
