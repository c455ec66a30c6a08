// Writes personal-lines.tsv: lines with and without personal data, made by rules. Run: node generate-personal-lines.mjs
// A rule (a way to write something, or a hand-made line) lies wholly in one half, so that the held-out half has no way of writing that the other shows.
import { writeFileSync } from 'node:fs';

let state = 20260101;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = list => list[Math.floor(random() * list.length)];
const digits = n => Array.from({ length: n }, () => Math.floor(random() * 10)).join('');
const wide = s => [...s].map(c => c === ' ' ? '\u3000' : c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c).join('');
const map = (s, table) => [...s].map(c => /[0-9]/.test(c) ? table[+c] : c).join('');
const small = '〇一二三四五六七八九', spoken = '零幺二三四五六七八九', capital = '零壹贰叁肆伍陆柒捌玖';

// Nobody's: the middle block is 0000, or the prefix is not given out.
const mobileParts = () => random() < 0.6
  ? [pick(['138', '139', '130', '135', '150', '159', '177', '186', '189', '199']), '0000', digits(4)]
  : [pick(['154', '160', '161', '163', '164', '168', '169', '179']), digits(4), digits(4)];
const area = () => pick(['010', '021', '020', '0755', '0571', '0371', '0931', '0898', '0512', '028']);
const local = a => (a.length === 3 ? '5550' : pick(['5550', '555'])) + '01' + digits(2);
// Counties …99 do not exist.
const check = s => '10X98765432'[[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, w, i) => sum + w * +s[i], 0) % 11];
const two = n => String(n).padStart(2, '0');
const birth = () => pick(['1908', '1913', '1936', '1951', '1968', '1979', '1985', '1994', '2003', '2011']) + two(1 + Math.floor(random() * 12)) + two(1 + Math.floor(random() * 28));
const county = () => pick(['1101', '3101', '4401', '5101', '3301', '6201', '1301', '6501', '2301', '5301']) + '99';
const identity = () => { const s = county() + birth() + '0' + digits(2); return s + check(s); };
const identityX = () => { for (;;) { const s = identity(); if (s.endsWith('X')) return s; } };
const oldIdentity = () => county() + birth().slice(2) + '0' + digits(2);
const user = () => pick(['zhangsan', 'li.si', 'wang_wu', 'zhao-liu', 'office2013', 'sun.qi+kb', 'z3', 'Chen.Ba', '20130401', 'djb']);
const host = () => pick(['example.com', 'example.cn', 'example.org', 'mail.example.com', 'example.com.cn', 'dept.example.gov.cn', '163.example', 'qq.example']);

const m = s => `⟦${s}⟧`;
const mob = (sep = '') => mobileParts().join(sep);
const phoneForms = [
  () => m(mob()), () => m(mob('-')), () => m(mob(' ')), () => '+86 ' + m(mob()), () => '+86-' + m(mob('-')), () => '（+86）' + m(mob()), () => '0086 ' + m(mob()),
  () => '86-' + m(mob()), () => '+86' + m(mob()), () => m(wide(mob())), () => m(wide(mob('-'))), () => m(map(mob(), small)), () => m(map(mob(), spoken)),
  () => m([...map(mob(), spoken)].join(' ')), () => m([...map(mob(), small)].join('、')), () => m(mob('.')), () => m([...mob()].join(' ')), () => m(mob('—')), () => m(mob('\u2011')),
  () => m(mob('\u200b')), () => { const s = mob(); return m(s.slice(0, 3) + ' ' + s.slice(3)); }, () => { const s = mob(); return m(s.slice(0, 7) + ' ' + s.slice(7)); },
  () => { const s = mob(); return m(s.slice(0, 5) + '-' + s.slice(5)); }, () => m(mob('·')), () => m(map(mob(), capital)), () => m(mob('\u3000')), () => m(mob('\u2009')), () => m(mob('--')),
  () => m(mob(' - ')), () => { const s = mob(); return m(map(s.slice(0, 3), small) + s.slice(3)); }, () => m(mob()) + '/' + m(mob()), () => m(mob()) + '、' + m(mob('-')), () => m(mob('－')), () => m(mob('–')),
  () => m(map(mob('-'), small)), () => m(mob('_')), () => m(wide(mob(' '))), () => '＋８６' + m(wide(mob())),
];
const landForms = [
  a => m(a + '-' + local(a)), a => '（' + m(a + '）' + local(a)), a => '(' + m(a + ')' + local(a)), a => m(a + ' ' + local(a)), a => m(a + '-' + local(a).slice(0, 4) + ' ' + local(a).slice(4)),
  a => m(wide(a + '-' + local(a))), a => '+86 ' + m(a.slice(1) + ' ' + local(a)), a => '+86-' + m(a.slice(1) + '-' + local(a)), a => m(a + '-' + local(a)) + '转801', a => m(a + '-' + local(a)) + ' 转分机 8012',
  a => m(a + '-' + local(a)) + '-806', a => m(a + '—' + local(a)), a => m(a + local(a)), a => m(a + '－' + local(a)) + '转８０１', a => '[' + m(a + ']' + local(a)), a => m(a + '–' + local(a)), a => m(a + ' - ' + local(a)) + ' ext. 12',
  a => m(map(a + local(a), spoken)), a => m(a + '\u3000' + local(a)), a => '（' + m(wide(a + ')' + local(a))),
];
const serviceForms = [
  () => m('400-555-01' + digits(2)), () => m('40055501' + digits(2)), () => m('400 555 01' + digits(2)), () => m('400-5550-1' + digits(2)), () => m('800-555-01' + digits(2)), () => m('80055501' + digits(2)), () => m(wide('400-555-01' + digits(2))), () => m('400—555—01' + digits(2)),
];
const bareForms = [
  () => '电话：' + m('555501' + digits(2)), () => '电话 ' + m('555-01' + digits(2)), () => '联系电话：' + m('5550 01' + digits(2)), () => '传真：' + m('5550-01' + digits(2)), () => '办公室电话' + m('555501' + digits(2)), () => 'Tel: ' + m('555501' + digits(2)), () => '值班电话为' + m('55501' + digits(2)), () => '宅电：' + m('55501' + digits(2)),
];
const idForms = [
  () => m(identity()), () => m(identityX()), () => m(identityX().toLowerCase()), () => m(identity().replace(/^(.{6})(.{8})/, '$1 $2 ')), () => m(identity().replace(/^(.{6})(.{8})/, '$1-$2-')), () => m(wide(identity())),
  () => m(identity().replace(/(.{4})/g, '$1 ').trim()), () => m(wide(identityX())), () => m(identity().replace(/^(.{3})(.{3})(.{4})(.{4})/, '$1 $2 $3 $4 ')), () => m(map(identity(), small)), () => m(identity().replace(/^(.{6})(.{8})/, '$1\u3000$2\u3000')),
  () => m([...identity()].join(' ')), () => m(identity().replace(/^(.{6})(.{4})(.{2})(.{2})/, '$1 $2 $3 $4 ')), () => m(identity().replace(/^(.{6})(.{8})/, '$1—$2—')),
];
const mailForms = [
  (u, h) => m(`${u}@${h}`), (u, h) => m(`${u}＠${h}`), (u, h) => m(wide(`${u}@${h}`)), (u, h) => m(`${u} @ ${h}`), (u, h) => m(`${u}[at]${h}`), (u, h) => m(`${u} [at] ${h.replaceAll('.', ' [dot] ')}`), (u, h) => m(`${u}(at)${h}`),
  (u, h) => m(`${u} at ${h.replaceAll('.', ' dot ')}`), (u, h) => m(`${u}#${h}`), (u, h) => m(`${u}(a)${h}`), (u, h) => m(`${u}艾特${h}`), (u, h) => m(`${u} 艾特 ${h.replaceAll('.', ' 点 ')}`), (u, h) => m(`${u}@${h.replaceAll('.', '点')}`), (u, h) => m(`${u}＃${h}`),
  (u, h) => m(`${u}【at】${h}`), (u, h) => m(`${u}（at）${h.replaceAll('.', '（dot）')}`), (u, h) => m(`${u}@${h.replaceAll('.', '。')}`), (u, h) => m(`${u} AT ${h.replaceAll('.', ' DOT ')}`), (u, h) => m(`${u}<at>${h}`), (u, h) => m(`${u}{at}${h.replaceAll('.', '{dot}')}`),
  (u, h) => m(`${u}@${h.replaceAll('.', '．')}`), (u, h) => m(`${u}（a）${h}`), (u, h) => m(`${u}_at_${h}`), (u, h) => m(`${u}@ ${h.replaceAll('.', ' . ')}`), (u, h) => m(`${u} [@] ${h}`), (u, h) => m(`${u} 艾特 ${h}`), (u, h) => m(`${u}[at]${h.replaceAll('.', '[点]')}`), (u, h) => m(`${u}(@)${h}`), (u, h) => m(`${u}ａｔ${h.replaceAll('.', '点')}`), (u, h) => m(`${u}\u200b@\u200b${h}`),
  (u, h) => m(`${u}＠${wide(h)}`), (u, h) => m(`${u} (at) ${h.replaceAll('.', ' 点 ')}`),
];
const accountForms = [
  () => '微信号：' + m('zhangsan_' + digits(4)), () => '微信: ' + m('lisi' + digits(3)), () => '加我微信' + m('wx-zhao-' + digits(2)), () => 'QQ：' + m('99' + digits(7)), () => 'QQ号' + m('88' + digits(6)), () => 'QQ群 ' + m('77' + digits(7)), () => 'QQ:' + m('1' + digits(9)), () => '（微信同步：' + m('KB_test' + digits(2)) + '）',
];

const phoneFrames = [x => `联系电话：${x}`, x => `请拨打${x}与我们联系。`, x => `张某某 ${x}`, x => `${x}（李同志）`, x => x, x => `报名请联系王老师，${x}。`, x => `有反映问题的，可以打我的手机${x}，二十四小时开机。`, x => `手机:${x}`, x => `会务组（${x}）统一安排食宿`, x => `信访接待日由赵某值班，电话${x}，请大家记一下`, x => `我的电话是${x},大家有事随时找我`, x => `供稿：县委办 刘某 ${x}`];
const idFrames = [x => `身份证号：${x}`, x => `李某某（身份证号${x}），男，汉族`, x => x, x => `公民身份号码 ${x} 的参保人`, x => `张某某，${x}，系某镇干部。`, x => `证件号码${x}有误`];
const mailFrames = [x => `电子邮箱：${x}`, x => `稿件请发至 ${x} 。`, x => x, x => `E-mail: ${x}`, x => `意见请发${x}，谢谢`, x => `投稿邮箱（${x}）长期有效`, x => `联系人：王某，邮箱：${x}；`];

// Made by hand, one line each; two in a row go to different halves.
const byHand = [
  ['email', '⟦张三 [at] 例 点 com⟧'], ['email', '来稿请寄：⟦张三＠例子．中国⟧'], ['email', '⟦zhang.san@例子.中国⟧'], ['email', '把#换成@：⟦lisi#example.com⟧'], ['email', '邮箱是 ⟦wangwu 艾特 example 点 com⟧（艾特换成@）'], ['email', '我的邮箱⟦zhaoliu圈a example点cn⟧'],
  ['email', '有意见发⟦sunqi@example,com⟧'], ['email', '请发邮件到⟦ＺＳ＠ｅｘａｍｐｌｅ。ｃｏｍ⟧'], ['phone', '本人电话⟦13800001234⟧（微信同号）。'], ['phone', '打这个：⟦１３８　００００　１２３４⟧'], ['phone', '老王⟦1三8零零零零1二34⟧'], ['phone', '电话：⟦一三八，〇〇〇〇，一二三四⟧'],
  ['phone', '主任室 ⟦0371-5550123⟧转801或802'], ['phone', '传真电话（⟦0931）5550123⟧'], ['phone', '举报请打⟦138 0000 1234⟧（纪委刘某）'], ['phone', '订票⟦1380000 1234⟧,过时不候'], ['phone', '手机号码为:⟦159-0000-0101⟧;'], ['phone', '来电来访：⟦010-5550 0123⟧，5550 0124'],
  ['phone', '监督电话⟦0512-55500123⟧，欢迎监督'], ['phone', '电话⟦13900000000⟧邮编100000'], ['phone', '⟦15900005678⟧是我爱人的号码'], ['phone', '打了三次⟦138-00001234⟧都没人接'], ['id', '当事人周某某，身份证：⟦11019919360101001X⟧'.replace(/⟦.*⟧/, () => m(identityX()))], ['id', '户主⟦ID⟧，五口人'.replace('⟦ID⟧', () => m(identity()))],
  ['id', '身份证号码（⟦ID⟧）'.replace('⟦ID⟧', () => m(oldIdentity()))], ['id', '身份证⟦ID⟧（15位老证）'.replace('⟦ID⟧', () => m(oldIdentity()))], ['id', '身份证号为⟦ID⟧。'.replace('⟦ID⟧', () => m(identity()))], ['id', '王某,⟦ID⟧,低保户'.replace('⟦ID⟧', () => m(identity()))],
];

const n3 = () => String(1 + Math.floor(random() * 999)), year = () => 1949 + Math.floor(random() * 77);
const negativeForms = [
  () => `某政发〔${year()}〕${n3()}号`, () => `国办函[${year()}]${n3()}号文件规定`, () => `文件编号：${digits(4)}-${digits(6)}`, () => `全年实现地区生产总值${digits(3)}.${digits(2)}亿元，增长${digits(1)}.${digits(1)}%`, () => `财政收入1${digits(10)}元`, () => `总投资13${digits(9)}元人民币`,
  () => `邮编：${digits(6)}`, () => `（邮政编码 ${digits(6)}）`, () => `${year()}年${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`, () => `${year()}-${two(3)}-${two(17)} 08:30:15`, () => `ISBN 978-7-${digits(3)}-${digits(5)}-${digits(1)}`, () => `ISBN：9787${digits(9)}`, () => `ISSN ${digits(4)}-${digits(4)}`,
  () => `国内统一刊号 CN ${digits(2)}-${digits(4)}/D`, () => `圆周率取3.1415926535${digits(6)}`, () => `系数为0.138${digits(8)}`, () => `统一社会信用代码9111000${digits(11)}`, () => `组织机构代码：${digits(8)}-${digits(1)}`, () => `拨打12345政务服务便民热线`, () => `举报电话：12388`, () => `火警119、急救120、报警110`,
  () => `信访热线12345，消费维权12315`, () => `客服热线 ${pick(['95588', '10086', '12306', '96110', '12333', '12348'])}`, () => `第${digits(11)}号通知书`, () => `订单号：20${digits(13)}`, () => `合同编号 HT-${year()}-${digits(5)}`, () => `${year()}—${year()}年任期内`, () => `${year()}-${year()}学年`, () => `共有党员${digits(5)}名，支部${digits(3)}个`, () => `人口13${digits(8)}人（普查数）`,
  () => `总人口1${digits(9)}人`, () => `耕地${digits(4)}.${digits(2)}万亩，比上年增加${digits(3)}亩`, () => `见第${n3()}页至第${n3()}页`, () => `第二百三十${pick([...'一二三四五六'])}条第三款`, () => `二〇一${pick([...'一二三四五六'])}年十二月二十一日`, () => `一二三四五六七八九十`, () => `一三五七九，二四六八十`, () => `东经116.${digits(6)}度，北纬39.${digits(6)}度`, () => `IP地址192.168.${n3()}.1`, () => `网址 http://www.example.gov.cn/art/${year()}/${digits(8)}.html`,
  () => `访问 www.example.com 下载`, () => `微博上@人民日报 @新华社`, () => `请@全体成员 注意`, () => `单价 5 @ ${digits(2)}元`, () => `网友在留言里艾特了有关部门`, () => `look at this point`, () => `We met at Beijing dot com cafe`.replace(' dot com', ''), () => `会议在${digits(2)}点${digits(2)}分开始`, () => `C#语言和F#语言`, () => `${n3()}#楼${n3()}室`, () => `138****${digits(4)}`, () => `手机号138××××${digits(4)}`, () => `身份证号1101**********${digits(4)}`,
  () => `工作时间8:30-11:30，14:00-17:30`, () => `${digits(3)}-${digits(4)}页`, () => `编号0${digits(2)}-${digits(3)}`, () => `批号：${year()}${digits(6)}`, () => `车牌号某A${digits(5)}`, () => `GB/T ${digits(5)}-${year()}`, () => `GB ${digits(4)}.${digits(1)}—${year()}`, () => `比例为1:${digits(5)}`, () => `${digits(2)},${digits(3)},${digits(3)},${digits(3)}元`, () => `1,3${digits(2)},${digits(3)},${digits(3)}元`, () => `人民币 ${digits(8)}.${digits(2)} 元整`, () => `代码${digits(6)}.SH`, () => `发明专利 ZL${year()}1${digits(7)}.X`, () => `博士论文编号 1${digits(9)}`,
  () => `降水量 ${digits(3)} ${digits(3)} ${digits(4)} ${digits(4)} 毫米`, () => `${digits(4)} ${digits(4)} ${digits(4)}（单位：万元）`, () => `${year()} ${year()} ${year()} ${year()}`, () => `票号${digits(8)}`, () => `卷宗号（${year()}）某刑初字第${n3()}号`, () => `${year()}${two(5)}${two(12)}${digits(10)}`.slice(0, 18) + '（流水号）', () => `学号${year()}${digits(8)}`, () => `序号 ${digits(3)}-${digits(3)}-${digits(3)}`, () => `彩票号码 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
];
const negativeByHand = [
  '我们设立了电话值班制度，二十四小时有人接听。', '微信公众号和QQ群是联系群众的新渠道。', '微信、微博、QQ等新媒体要用好。', '加强身份证管理，公民身份号码共18位。', '手机用户突破13亿8000万户。', '电子邮件系统要在2013年底前建成。', '邮箱里收到来信1380封。', '一是抓学习，二是抓落实，三是抓督查。', '一九四九年十月一日，中华人民共和国成立。', '从一九七八年到二〇一八年，四十年来',
  '二〇一二二〇一三两个年度', '1949年、1978年、2012年、2021年', '“十三五”“十四五”时期，“五位一体”“四个全面”', '党的十八届三中、四中、五中、六中全会', '一带一路、三去一降一补、两学一做', '总投资138亿0000万元', '坐标(1380,0000,1234)', '表1-3-8 各县市完成情况', '1.3.8 0000 项目', '附件1 附件2 附件3 附件4', '3月8日、5月1日、10月1日放假', '占比分别为13.8%、15.9%、17.7%', '完成率101%、102%、103%，同比13800增加',
  '电话网用户5550万户，宽带用户1234万户', '热线受理群众诉求55501234件', '网站点击量13800001234次', '全省粮食产量15900005678公斤', '国债发行18600001234元', '12345热线办', '市长热线：12345', '中央纪委举报电话12388、网址www.12388.gov.cn', '扶贫监督举报电话12317', '全国统一客户服务热线95598', '各地区号由3位或4位组成，如010、0755', '时间：0800至1730', '第010号议案', '航班CA1380于0755起飞', '列车G1380次 0931开',
  '国道310、省道0371线改造', '参考消息总第13800期', '本刊代号2-806', '开户银行代码 1380', '8:00-12:00 13:00-18:00', 'A@B两类企业', '@所有人：会议改期', '1@2', '价格@数量', 'at the meeting', '点面结合，以点带面', '三点 com 一个也没有', '例如com组件', '#主题党日# 活动', '#两会#话题阅读量', '（a）加强领导；（b）落实责任', '（a）方案 与 （b）方案', 'a）b）c）', '在北京 at 2013', '标准号 ISO 9001:2015', '办公室 5550 平方米', '建筑面积55500123平方米',
  '身份证办理窗口5个', '110199个样本', '19360101001个', '1.38×10的11次方', '百分之一三点八', '零一零二零三', '一一对应，二二得四', '三三制原则，四四方案，五五规划', '九九八十一，八八六十四，七七四十九', '第一二三四五六七八九十批', '国务院令第555号、第556号、第557号', '主席令第13号', '法释〔2013〕8号、法发〔2013〕15号', '财税[2013]37号、[2013]106号', '批准文号：国药准字Z11020001', '京ICP备05550012号', '京公网安备 11019902000001号', '邮发代号：82-555', '定价：138.00元', '印数：00001—13800册', '开本：787×1092 1/16', '字数：138000',
];

const rows = [];
const half = i => i % 2 === 0 ? 'development' : 'held-out';
const add = (kind, forms, frames, repeat, argument) => forms.forEach((form, i) => {
  for (let k = 0; k < repeat; k++) rows.push([half(i), kind, frames[(i * repeat + k * 5) % frames.length](form(...argument()))]);
});
add('phone', phoneForms, phoneFrames, 3, () => []);
add('phone', landForms, phoneFrames, 2, () => [area()]);
add('phone', serviceForms, phoneFrames, 2, () => []);
add('phone', bareForms, [x => x, x => `${x}。`, x => `地址：某县某路1号，${x}`], 2, () => []);
add('id', idForms, idFrames, 4, () => []);
add('email', mailForms, mailFrames, 3, () => [user(), host()]);
add('account', accountForms, [x => x, x => `${x}。`, x => `联系方式：${x}，欢迎交流`], 2, () => []);
byHand.forEach(([kind, line], i) => rows.push([half(i), kind, line]));
const frames = [x => x, x => `${x}。`, x => `据统计，${x}；`, x => `会上讲到：${x}，请大家注意。`];
negativeForms.forEach((form, i) => { for (let k = 0; k < 3; k++) rows.push([half(i), 'none', frames[(i + k) % frames.length](form())]); });
negativeByHand.forEach((line, i) => rows.push([half(i), 'none', line]));

// Written after the first held-out half was looked at, and measured once: ways of writing that stand in neither half.
const laterPhones = [
  () => '(' + m(mobileParts().join(')').replace(/\)(\d{4})$/, '-$1')), () => { const [a, b, c] = mobileParts(); return m(`${a} ${b}-${c}`); }, () => { const [a, b, c] = mobileParts(); return m(`${a}.${b}${c}`); }, () => { const [a, b, c] = mobileParts(); return '+86（' + m(`${a}）${b} ${c}`); },
  () => '86 ' + m(mob()), () => 'Tel.' + m(mob()), () => 'tel:+86' + m(mob()), () => 'M：+86-' + m(mob()), () => '①' + m(mob()), () => m(mob()) + '*', () => m(map(mob(' '), small)), () => m(map(mob('，'), spoken)), () => { const [a, b, c] = mobileParts(); return m(a + map(b, spoken) + c); },
  () => '0086-' + m('10-5550' + '01' + digits(2)), () => '+86(' + m('755)555501' + digits(2)), () => m('0755.555501' + digits(2)), () => m('0755/555501' + digits(2)), () => m('010 5550-01' + digits(2)), () => m('0371－55501' + digits(2)) + '－806', () => '（' + m('0931） 55501' + digits(2)), () => m('(0571)5550-01' + digits(2)).replace('⟦(', '(⟦'),
  () => '电话、传真：' + m('55501' + digits(2)), () => m('400 55501' + digits(2)), () => m('400.555.01' + digits(2)), () => m('８００－５５５－０１' + wide(digits(2))), () => '电话1:' + m(mob()), () => m(mob('‐')), () => m(mob(' ‑ ')), () => m(mob('.')) + '或' + m(mob()), () => '手机（' + m(mob()) + '）',
];
const laterIds = [
  () => m(identityX().replace(/X$/, ' X')), () => m(identityX().replace(/^(.{6})(.{4})(.{4})/, '$1 $2 $3 ')), () => '证号：' + m(identity().replace(/^(.{6})(.{8})/, '$1.$2.')), () => '身份证' + m(oldIdentity().replace(/^(.{6})(.{6})/, '$1 $2 ')), () => m(identity().replace(/^(.{10})/, '$1-')), () => m(wide(identityX().toLowerCase())), () => m(map(identity(), spoken)), () => m(identity().replace(/^(.{6})(.{8})/, '$1－$2－')),
];
const laterMails = [
  (u, h) => m(`${u}#at#${h}`), (u, h) => m(`${u}[AT]${h.replaceAll('.', '[DOT]')}`), (u, h) => m(`${u} (at) ${h}`), (u, h) => m(`${u}@${h}`).toUpperCase(), (u, h) => 'mailto:' + m(`${u}@${h}`), (u, h) => '<' + m(`${u}@${h}`) + '>', (u, h) => m(`${u} @${h}`), (u, h) => m(`${u}艾特${h.replaceAll('.', '点')}`), (u, h) => m(`${u}＃${h.replaceAll('.', '点')}`), (u, h) => m(`${u}（圈a）${h}`),
  (u, h) => m(`${u} {at} ${h.replaceAll('.', ' {dot} ')}`), (u, h) => m(`${u}＠${h.replaceAll('.', '。')}`), (u, h) => m(`${u}【艾特】${h}`), (u, h) => m(`${u}@${h.replaceAll('.', '[.]')}`), (u, h) => m(`${u}\u3000＠\u3000${h}`), (u, h) => m(`${u} [AT] ${h}`), (u, h) => m(`${u}(at)${h.replaceAll('.', '(点)')}`), (u, h) => m(`${u}〔at〕${h}`), (u, h) => m(`${u}@${h}`) + '、' + m(`b.${u}@${h}`), (u, h) => m(`${u} at ${h}`),
];
const laterNone = [
  () => `比值0.0139${digits(8)}`, () => `土地证号：国用（${year()}）第${digits(8)}号`, () => `立项编号 13${digits(9)}`, () => `${digits(3)}.${digits(4)}.${digits(3)}`, () => `历年产量（万吨）：1${digits(3)} 2${digits(3)} 3${digits(3)}`, () => `${year()}.${two(6)}.${two(21)}`, () => `收据号码No.${digits(7)}`, () => `发票代码0${digits(11)}`, () => `纬度0371${digits(4)}`, () => `第${digits(3)}、${digits(3)}、${digits(4)}条`,
  () => `面积13${digits(9)}平方米`, () => `贷款余额138${digits(8)}元、存款${digits(11)}元`, () => `基金代码400${digits(3)}`, () => `得票400票、800票，共${digits(4)}票`, () => `增长400.5%、800.1%`, () => `400-800毫米等雨量线`, () => `用电量${digits(4)} ${digits(4)}千瓦时`, () => `电话普及率每百人${digits(2)}.${digits(2)}部`, () => `电话用户${digits(8)}户`, () => `热线全年接听${digits(7)}次`, () => `一〇一、一〇二、一〇三号文`, () => `一三一四、一五一六、一七一八号楼`, () => `零一二三四五`, () => `二〇〇八—二〇一二—二〇一八`,
  () => `#${n3()} 和 #${n3()}`, () => `@某单位。中国要发展`, () => `F#.NET 课程`, () => `网站qxgov点击率`, () => `A at B`, () => `（a）example 一例`, () => `微信阅读量${digits(6)}次`, () => `QQ在线人数${digits(7)}万`, () => `统一编号1101991936${digits(4)}`, () => `20${digits(2)}1${digits(1)}0${digits(1)} 第${digits(4)}版`, () => `密度1.38${digits(8)}克`, () => `http://example.cn/138${digits(8)}.html`,
];
laterPhones.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['later', 'phone', phoneFrames[(i * 7 + k) % phoneFrames.length](form())]); });
laterIds.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['later', 'id', idFrames[(i + k) % idFrames.length](form())]); });
laterMails.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['later', 'email', mailFrames[(i * 2 + k) % mailFrames.length](form(user(), host()))]); });
laterNone.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['later', 'none', frames[(i + k) % frames.length](form())]); });

// Written when the lines above were all right, and measured once.
const lastMails = [
  (u, h) => m(`${u}「at」${h}`), (u, h) => m(`${u}*at*${h}`), (u, h) => m(`${u}《艾特》${h}`), (u, h) => m(`${u}［at］${h}`), (u, h) => m(`${u} ＠${h.replaceAll('.', '点')}`), (u, h) => m(`${u}@${h.replaceAll('.', ' 点 ')}`), (u, h) => m(`${u} ( at ) ${h}`), (u, h) => m(`${u}[at]${h.replaceAll('.', '[.]')}`), (u, h) => m(`${u} 艾特 ${h.replaceAll('.', '。')}`), (u, h) => m(`${u}(At)${h}`),
  (u, h) => m(`${u}((at))${h}`), (u, h) => m(`${u}@${h.replaceAll('.', '(dot)')}`), (u, h) => m(`${wide(u)}＠${h}`), (u, h) => m(`${u}｛at｝${h}`), (u, h) => m(`${u}＜at＞${h.replaceAll('.', '＜dot＞')}`), (u, h) => '邮箱为' + m(`${u}@${h}`) + '的同志', (u, h) => `"${m(`${u}@${h}`)}"`, (u, h) => m(`${u}﹫${h}`), (u, h) => m(`${u} AT ${h}`), (u, h) => m(`${u}@${h.replaceAll('.', '·')}`),
];
const lastNone = [
  () => `附件：http://www.example.cn/a_138${digits(8)}.pdf`, () => `税号91110000${digits(10)}`, () => `编号为13${digits(9)}的文件`, () => `案件受理号：1${digits(10)}`, () => `全年发电13${digits(9)}千瓦时`, () => `比去年多15${digits(9)}斤`, () => `010${digits(2)}至020${digits(2)}`, () => `0${digits(3)}—0${digits(3)}时段`, () => `${year()}${year()}两个年份`, () => `第${digits(4)}${digits(3)}期彩票`, () => `邮政信箱${digits(3)}-${digits(2)}`, () => `身份证${digits(2)}张`, () => `一般电话${digits(4)}部`, () => `热线${digits(5)}通`, () => `总书记@各地`, () => `关键词#党建#、#廉政#`, () => `a.b.c三类`, () => `三点、五点、七点`, () => `从at到in`, () => `公式(a)(b)(c)`,
  () => `${digits(3)}、${digits(3)}、${digits(3)}、${digits(3)}`, () => `三八二十四、四九三十六`, () => `一二、三四、五六、七八、九十`, () => `零〇一二号楼`, () => `400人、800人的会场`, () => `8008${digits(6)}元`, () => `(${digits(3)})${digits(4)}`, () => `版本1.3.8.${digits(4)}.${digits(4)}`, () => `比分1-3-8`, () => `经费 138 0000 元`,
];
lastMails.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['last', 'email', mailFrames[(i * 3 + k) % mailFrames.length](form(user(), host()))]); });
lastNone.forEach((form, i) => { for (let k = 0; k < 2; k++) rows.push(['last', 'none', frames[(i + k) % frames.length](form())]); });
const seen = new Set();
const unique = rows.filter(r => !seen.has(r[2]) && seen.add(r[2]));
writeFileSync(new URL('personal-lines.tsv', import.meta.url), unique.map(r => r.join('\t')).join('\n') + '\n');
const count = {};
for (const r of unique) count[r[0] + ' ' + r[1]] = (count[r[0] + ' ' + r[1]] ?? 0) + 1;
console.log(count, unique.length);
