import type { Means } from '../../../core/model/record-values.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** How people say what they travel by. */
const PRINTED: Readonly<Record<Means, RegExp>> = {
  train: /\btrains?\b|\brail|기차|렬차|열차|철도|火车|火車|列车|列車|铁路|鐵路|鉄道|поезд|железн/iu,
  flight: /\b(?:flights?|fl(?:y|ies|ew|own|ying)|(?:air|aero)?planes?|aircraft|by air)\b|비행기|항공|여객기|飞机|飛機|航班|飞往|飛往|飛行機|航空|空路|самолет|самолёт|рейс|авиа/iu,
  ship: /\b(?:ships?|boats?|ferry|ferries|vessels?|by sea)\b|배(?:를|로|편)|선박|여객선|船|轮渡|輪渡|フェリー|海路|корабл|паром|судн|теплоход|морем/iu,
  bus: /\b(?:bus(?:es|ses)?|coach(?:es)?)\b|버스|巴士|大巴|客车|客車|公共汽车|バス|автобус/iu,
  lorry: /\b(?:lorr(?:y|ies)|trucks?)\b|트럭|화물차|卡车|卡車|货车|貨車|トラック|грузовик/iu,
  car: /\b(?:cars?|vans?|automobiles?|vehicles?)\b|승용차|승합차|자동차|차량|轿车|轎車|汽车|汽車|面包车|自動車|乗用車|車で|автомобил|машин/iu,
  on_foot: /\bon foot\b|\bwalk|걸어|도보|徒步|步行|徒歩|歩い|пешком/iu,
}; // biome-ignore format: a table

/** A way is in the words that its claim quotes for it; by what, may have been taken from elsewhere. */
export const meansIsNotInWords: Suspicion = (record) =>
  record.claims.flatMap((claim) =>
    claim.value.ways.flatMap(({ means, text }, i) => {
      if (PRINTED[means].test(text)) return [];
      return warningAt(
        claim,
        'ways',
        ['ways', i, 'means'],
        `ways of "${claim.value.id}" says "${means}", and no word of it stands in "${text}".`,
        'Quote the words that say it, or write the means that is printed.',
      );
    }),
  );
