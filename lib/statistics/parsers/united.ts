import type { Kind } from '../../quantity/quantity';
import type { Numeral } from '../../text/numeral';
import type { Parser } from '../draft';
import { makeDraft } from '../make-draft';
import { readUnit } from './read-unit';

/** Kinds whose number is followed by its unit, and no more. */
const KINDS: ReadonlySet<Kind> = new Set(['point', 'rate', 'multiple', 'age', 'measure', 'count']);

/** A unit cut out of a longer word: 人民, 家族, 个人. */
const NOT_UNIT: readonly (readonly [string, RegExp])[] = [
  ['人', /^人(?:民|类|工|力|才|均|士|体|口(?!以|$)|身|事|社|大|文|生|心|为|格|性)/],
  ['家', /^家(?:族|长|园|属(?!医)|电|具|政|人|乡(?!镇|村)|里|务|访|常)/],
  [
    '个',
    /^个(?:人(?:账|帐|信|支|负|自|缴|隐|医|所|消|贷|防|和|及|或|用户|客户|卫生|健康|养老|先进|荣誉|特)|体|性|别|案)/,
  ],
  ['度', /^度(?:假|过|数)/],
  ['里', /^里(?:面|程|的)/],
  ['方', /^方(?!米|$|土|木|混|天)/],
  ['分', /^分(?!$|[,，。;；、)以]|之)/],
  ['国', /^国(?:家|际|内|民|产|道)/],
  ['省', /^省(?:道|级|会|委|政)/],
  ['栋', /^栋\d/],
  ['市', /^市(?:场|民|级|值|县|面)/],
  ['区', /^区(?:域|级|别)/],
  ['县', /^县级(?!医|市|公|以)/],
  ['村', /^村(?:民|级|医|卫|庄)/],
  ['部', /^部(?:门|委|分|队|署|长)/],
  ['面', /^面(?:对|临|向|积|部|试)/],
  ['手', /^手(?:术|机|段|足|续|工|抓)/],
  ['层', /^层(?:次|级|面)/],
  ['身', /^身/],
  ['口', /^口(?:之家|腔|服|径|岸|罩|号)/],
  ['元', /^元(?:首|素|旦|件)/],
  ['场', /^场(?:所|地|馆|景|面)/],
  ['单', /^单(?:位|元|一|独)/],
  ['道', /^道(?:路|德|理)/],
  ['站', /^站(?:式|点|台|岗)/],
  ['班', /^班(?:子|长)/],
  ['条', /^条(?:件|例|款)/],
  ['门', /^门(?:诊|店|槛|户|急)/],
  ['期', /^期(?:间|末|限|望|刊)/],
  ['字', /^字(?:头|体|典)/],
  ['网', /^网/],
  ['层', /^层$/],
  ['回', /^回(?:复|应|答|报|落|升|归|来|去|家|国|访|头|到)/],
  ['位', /^位(?:数|置|于|居|列)/],
  ['处', /^处(?:理|方|置|于|分|罚|长|境|女|事)/],
  ['首', /^首(?:次|个|批|日|先|例|家|席|都|要|付|部|映|发)/],
  ['封', /^封(?:杀|锁|闭|控|面|城|存|堵)/],
  ['头', /^头(?:部|孢|痛|等)/],
  ['家', /^家庭(?:医|病|养)/],
  ['包', /^包(?:括|含|装|容)/],
  ['发', /^发(?:展|现|生|布|放|病|热|作|达|给|起|挥|行|明)/],
  ['组', /^组(?:织|成|建|合|长)/],
  ['类', /^类(?:似|型)/],
  ['环', /^环(?:境|节|保|比|卫|岛|球|湖|城)/],
  ['桶', /^桶装/],
  ['身', /^身/],
];
const NOT: ReadonlyMap<string, readonly RegExp[]> = NOT_UNIT.reduce(
  (map, [unit, form]) => map.set(unit, [...(map.get(unit) ?? []), form]),
  new Map<string, RegExp[]>(),
);

/** 二〇〇张, 一三五〇名: digits in a row count where a zero is among them; 一二三 is an enumeration. */
const counts = ({ start, end, value }: Numeral, text: string): boolean =>
  value !== null && (text[end] === '折' || /[〇零]/.test(text.slice(start, Math.min(end, start + 12))));

export const united: Parser = {
  name: 'unit',
  read(numeral, { text }) {
    if (numeral.denominator !== null || numeral.form === 'half') return null;
    if (numeral.form === 'string' && !counts(numeral, text)) return null;
    const behind = readUnit(text, numeral.end);
    if (!behind || !KINDS.has(behind.unit.kind)) return null;
    // 八五折 is 8.5折.
    if (behind.unit.name === '折' && numeral.form === 'string') {
      return makeDraft('discount', numeral, {
        kind: 'multiple',
        unit: '折',
        end: behind.end,
        value: numeral.value! / 10,
      });
    }
    const { unit, end, half, more } = behind;
    const rest = text.slice(end - unit.name.length, end + 3);
    // Indices are printed in points (3250.6点); small whole numbers are hours, or the points of a speech.
    if (unit.name === '点' && !(numeral.form === 'digits' && (numeral.value! >= 100 || numeral.step < 1)))
      return null;
    if (NOT.get(unit.name)?.some((form) => form.test(rest)) || SYSTEM.test(text.slice(end, end + 2)))
      return null;
    return makeDraft(unit.kind, numeral, {
      kind: unit.kind,
      unit: unit.kind === 'point' && unit.name.endsWith('百分点') ? '百分点' : unit.name,
      end,
      ...(half && numeral.value !== null && { value: numeral.value + half, step: half }),
      ...(more && { hedge: 'more' as const }),
    });
  },
};

/** Behind these a count names a system: 两票制, 三班制. */
const SYSTEM = /^制(?![定造作约成止品])/;

/** A numeral without a unit; `evidence` decides whether it states something. */
export const bare: Parser = {
  name: 'bare',
  read(numeral) {
    if (numeral.form === 'half' || numeral.form === 'string') return null;
    return makeDraft('bare', numeral, { kind: 'count', unit: '', end: numeral.end });
  },
};
