import type { Qualifier } from '../../core/model/vocabulary.ts';

/** How other words, and Korean, Chinese, Japanese and Russian, print what the records call by one English word. */
const PRINTED: Readonly<Partial<Record<Qualifier, RegExp>>> = {
  about:
    /\b(?:approximately|around|roughly|nearly|some)(?= \S*\d)|약|가량|정도|안팎|쯤|내외|대략|여 ?명|约|約|大约|大概|左右|上下|将近|將近|余名|餘名|来名|來名|ほど|程度|およそ|前後|около|примерно|порядка|приблизительно|почти/,
  'up to': /최대|까지|多达|多達|高达|高達|最多|至多|最大|(?<!\p{L})до(?!\p{L})|вплоть|не более|максимум/u,
  'at least':
    /최소|적어도|至少|最少|起码|起碼|不少于|不少於|少なくとも|最低でも|не менее|не меньше|по меньшей мере|минимум/,
  'more than': /여 ?명|넘|남짓|이상|초과|余|餘|超过|超過|逾|以上|多名|多人|を超|を上回|более|больше|свыше|с лишним/,
  over: /여 ?명|넘|남짓|이상|초과|余|餘|超过|超過|逾|以上|多名|多人|を超|を上回|более|больше|свыше|с лишним/,
  additional:
    /\b(?:further|another|extra)\b|추가|더 |이 밖에|별도로|追加|另有|另外|另派|额外|額外|增派|此外还|此外還|新たに|さらに|このほか|別に|ещё|еще|дополнительн|помимо этого|кроме того/,
  'relatively few': /비교적 적|较少|較少|比較的少|(?:сравнительно|относительно) (?:мало|немног)/,
  several: /여러|몇|수십|수백|수천|数|數|几|幾|若干|несколько|десятки|сотни|тысячи/,
  some: /일부|一些|有些|部分|一部|некотор|часть/,
  many: /많은|수많은|다수|许多|众多|眾多|許多|很多|大量|多く|多数|много|многи|множеств/,
  most: /대부분|대다수|大部分|大多|ほとんど|大半|большинств|большая часть/,
  'vast majority': /절대다수|압도적|绝大|絕大|大多数|大多數|圧倒的|подавляющ/,
  'large numbers': /대규모|대거|대량|大批|大量|大规模|大規模|多数|大勢|больш(?:ое|им) (?:числ|количеств)|массово/,
};

/** Whether words of another language say what the English qualifier says. */
export function qualifierStandsIn(exact: string, qualifier: string): boolean {
  return PRINTED[qualifier as Qualifier]?.test(exact) === true;
}
