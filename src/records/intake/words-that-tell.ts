/**
 * Words that reports of movements are made of, in the languages that articles come in. They point out sentences to
 * look at, and decide nothing. Stems, because all but Chinese inflect.
 */
export const MOVEMENT =
  /\b(?:send(?:s|ing)?|sent|dispatch\w*|deploy\w*|recruit\w*|select(?:s|ed|ing|ion)|choos(?:e|es|ing)|chose|chosen|pick(?:s|ed|ing)|hir(?:e|es|ed|ing)\b|mobili[sz]\w*|transfer\w*|export(?:s|ed|ing)?|repatriat\w*|return(?:s|ed|ing|ees?)?|bring(?:s|ing)? (?:back|home)|brought (?:back|home)|went|go(?:es|ing)? (?:abroad|overseas|to)|leav(?:e|es|ing)|left|depart\w*|arriv\w*|enter(?:s|ed|ing)?|c(?:ame|omes?|oming) (?:back|home)|came to|come to|ha(?:ve|d|s) come|come from|board(?:ed|ing)?|fled|flee\w*|defect\w*|escap\w*|ran away|stationed|quotas?|interviews?|gets?|got|receiv(?:e|es|ed|ing)|accept(?:s|ed|ing)?|supply|suppl(?:ies|ied)|solicit\w*|employ(?:s|ed|ing)|overseas workers?|work(?:s|ing)? (?:abroad|overseas|in|at))\b|파견|송출|보내|보낸|보낼|보냈|모집|선발|뽑|귀국|송환|철수|출국|입국|도착|떠나|떠난|떠났|탈북|탈출|귀환|면접|배치|내보|들어왔|들어갔|派遣|派出|派往|派到|外派|输出|輸出|招募|招聘|招工|选拔|選拔|选定|選定|挑选|挑選|遣返|回国|回國|撤回|抵达|抵達|到达|到達|入境|出境|离开|離開|动身|動身|启程|啟程|逃离|逃離|脱北|脫北|送り出|送出|送り込|送る|送った|送られ|募集|選抜|選考|選ばれ|帰国|送還|出国|入国|到着|出発|逃亡|逃げ|отправ|направ|посыла|посла(?:ть|ли|н)|послал|вербов|вербу|завербо|набира|набор|набрал|отбор|отбира|отобра|возвра|верну|депорт|репатри|выеха|выезж|выезд|прибы|приеха|приезж|въеха|въезж|въезд|уеха|уезж|сбежа|бежал|бегств|командир|вывоз|вывез|ввоз|трудоустро/iu;

/** Said of people who are abroad already: they go on to another country. */
export const ONWARD =
  /\bmov(?:e|es|ed|ing) on\b|\bmoved (?:from|to)\b|\b(?:relocat|redeploy|reassign|transferr)\w*|옮겨|옮긴|옮겼|재배치|이동(?:했|하|해|한|시)|转移|轉移|转往|轉往|转派|轉派|转到|轉到|调往|調往|移され|移った|移動|転出|転属|移送|перев(?:ел|ед(?:е|у|ё)|одят|одил)|перемести|перемещ|переброс|переброш|переех|переезж/iu;

/** Somebody says that it is not so. Who is denied an entry or a visa is not meant, nor is 부인, a wife. */
export const DENIED =
  /\bden(?:y|ies|ied|ying)\b(?! (?:entry|access|exit|visas?|permission))|\bdenials?\b|\brefut(?:e|es|ed|ing)\b|부인(?:했|하|해|한)|사실이 아니|사실무근|否认|否認|并非事实|並非事實|不属实|不屬實|否定し|否定する|事実ではな|事実無根|отрица(?:ет|ют|л|я)|опроверг|опровержен|не соответству\p{L}+ действительности/iu;

/** Somebody looked for people and found none. */
export const NONE_FOUND =
  /\bfound (?:no|none|nobody|neither|not (?:a single|one|any))\b|\b(?:did not|didn['’]t|could not|couldn['’]t|failed to) find\b|\bno (?:trace|sign)s? of\b|(?:발견|확인|적발)(?:하지|되지) (?:못|않)|찾지 못|찾을 수 없|未(?:能)?(?:发现|發現|找到|查到)|[没沒](?:有)?(?:发现|發現|找到|查到)|見つから(?:な|ず)|見つけられ(?:な|ず)|見当たら(?:な|ず)|(?:発見|確認)(?:され|でき)(?:て(?:い)?)?(?:な|ず)|не (?:нашл|наш[её]л|обнаруж|выяв|найд|было (?:найдено|обнаружено|выявлено))/iu;

/** A movement that goes on is a report even where neither a figure nor a country is printed beside it. */
export const GOES_ON =
  /\b(?:continu(?:e|es|ed|ing) to (?:be |get )?(?:sent|dispatched|deployed|recruited|selected|chosen|leave|depart|arrive|enter|return|go)|(?:are|is|['’]re) (?:now |currently )?(?:selecting|recruiting|choosing|picking|sending|dispatching)|(?:are|is) still being (?:sent|dispatched|deployed|recruited|selected|chosen))\b/iu;

/** Resolutions and those who pass them. */
export const RULE =
  /\bSecurity Council\b|\bresolutions?\b|안보리|안전보장이사회|안전리사회|결의|安理会|安理會|安保理|決議|决议|Совет\p{L}* Безопасности|резолюц/iu;

export const PEOPLE =
  /\b(?:workers?|mothers?|fathers?|girls?|youths?|laborers?|labourers?|workforce|manpower|women|men|people|persons?|nationals|citizens|trainees|employees|staff|personnel|teams?|groups?|crews?|hands|builders|recruits|candidates|defectors|returnees|loggers)\b|노동자|로동자|근로자|인력|일군|일꾼|여성|남성|녀성|주민|처녀|청년|명(?!\p{sc=Hangul}{2})|劳工|勞工|工人|劳务|勞務|人员|人員|女工|劳动者|勞動者|名|人|労働者|女性|男性|若者|作業員|рабоч|работник|работниц|трудящ|гражда|человек|чел\.|мигрант|женщин|девуш|мужчин|строител|специалист|людей|люди/iu;

/** A number that is none: "several", "dozens", 수백. */
export const VAGUE_NUMBER =
  /\b(?:several|many|dozens|scores|hundreds|thousands|tens of thousands|most|some|a few|relatively few)\b|수십|수백|수천|수만|여러|다수|많은|대부분|일부|대거|数十|數十|数百|數百|数千|數千|数万|數萬|几百|幾百|几千|幾千|大批|许多|許多|多数|多くの|一部|десятки|сотни|(?<!(?:\d|полторы|две|три|четыре)\s)тысячи|нескольк|многи|больш(?:ая часть|инств)|часть/iu;

export const MONEY =
  /[$€£¥₩₽]|\b(?:dollars?|USD|yuan|won|euros?|rubles?|roubles?|RMB)\b|달러|위안|원(?=[\s을의이은,.]|$)|루블|美元|元|人民币|人民幣|卢布|盧布|ドル|ウォン|ルーブル|доллар|рубл|юан|вон(?=[\s,.])/iu;

/** A picture’s caption, a byline, a line of the page. */
export const FURNITURE =
  /^(?:\(?(?:photo|image|picture|file photo|caption|by |written by|translated by|edited by|read (?:in|the)|related|share|subscribe|copyright|©)|사진|\[사진|기자|출처|저작권|图片|图：|图源|圖|记者|編集|写真|撮影|記者|фото|источник|читайте|автор)/iu;

/** “No one” counts nobody, and 一名 of somebody who speaks is an article. */
export const ONE_OF_SPEECH =
  /\bno one\b|(?<![十百千万萬第\d])一(?:[名位个個]|人の)|(?<!\p{sc=Hangul})한 (?:명|사람)/giu;

/** How long something takes: "ten days", "two to three years", 两到三年, 三か月, 이삼 년, «три года». */
export const LENGTH_FIGURE =
  /(?:[\p{L}\d]+(?:\s(?:to|or|and)\s|\s?[-–]\s?))?[\p{L}\d]+[-\s](?:days?|weeks?|months?|years?)\b|(?:[\d一二两兩三四五六七八九十]+(?:到|至|から|[-–~〜]))?[\d一二两兩三四五六七八九十]+(?:年(?:から[\d一二三四五六七八九十]+年)?|[周週天]|日間|[个個かカヵヶケ箇]月)|[\d일이삼사오육칠팔구십한두세네석넉]+\s?(?:년|개월|주(?!\p{sc=Hangul})|주[간일]|달)|[\p{sc=Cyrillic}\d–-]+\s(?:год|лет|месяц|недел|дн[яеё]|день)\p{sc=Cyrillic}*/giu;

/** Months and years are figures that count nobody. */
export const DATE_FIGURE =
  /\b\d{4}\. ?\d{1,2}\.(?: ?\d{1,2}\.?)?|\b(?:19|20)\d\d\b(?!\s?(?:명|人|名|человек|рабоч|workers|people|women|men))(?:\s?(?:年|년|г\.|года?|году))?|\d{1,2}\s?(?:月|월)(?:\s?\d{1,2}\s?(?:日|일))?|[〇零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|\d{1,2}\s?(?:日|일)|\b\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}\b|\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)/giu;

const MONTHS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const MONTHS_RU = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
/** A day as printed, in the usual orders. */
export const FULL_DATE = new RegExp(
  `\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b|\\b(?:${MONTHS}) \\d{1,2}, \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\d{4}[./] ?\\d{1,2}[./] ?\\d{1,2}|\\d{4} ?[年년] ?\\d{1,2} ?[月월](?: ?\\d{1,2} ?[日일])?|\\d{1,2} (?:${MONTHS_RU}) \\d{4}`,
  'gu',
);
