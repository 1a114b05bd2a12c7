import { excerptsOf } from '../project.ts';
import { placesNamed } from './places-named.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** What joins names to one list. */
const JOINS =
  /^\s?(?:province|county|city|도|시|군|省|市|郡|道)?\s?(?:,\s?(?:(?:and|or|as well as)\s)?|(?:and|or|as well as)\s|、|，|[和与與及跟やと]|와\s|과\s|및\s|·\s?|(?:и|или)\s(?:из\s)?)(?:the\s)?$/iu;

/** Of places that are an end together none is left out. */
export const partIsLeftOut: Suspicion = (record, registers) =>
  record.claims.flatMap((claim) => {
    const { origin, destinations, id } = claim.value;
    const kindOf = (place: string) => registers.places?.find(({ value }) => value.id === place)?.value.kind;
    const ends = [
      { path: ['origin'], end: origin },
      ...destinations.map((end, i) => ({ path: ['destinations', i], end })),
    ];
    return ends.flatMap(({ path, end: { place, parts } }) => {
      const kinds = parts.map(kindOf);
      const lists = excerptsOf(record, claim.value).flatMap(({ value }) => listsIn(value.exact));
      const missing = lists
        .filter((list) => list.some((ids) => ids.some((each) => parts.includes(each))))
        .flat()
        .filter((ids) => !ids.some((each) => each === place || parts.includes(each)))
        .flatMap((ids) => ids.filter((each) => kinds.includes(kindOf(each))).slice(0, 1));
      return [...new Set(missing)].map((each) =>
        warningAt(
          claim,
          'parts',
          [...path, 'parts'],
          `parts of "${id}" leaves out "${each}", which the excerpt names in one list with them.`,
          'Add it; if it is not meant with them, it is an end of another claim.',
        ),
      );
    });

    function listsIn(exact: string): (readonly string[])[][] {
      const lists: (readonly string[])[][] = [];
      let end = Number.NEGATIVE_INFINITY;
      for (const { ids, at } of placesNamed(exact, registers)) {
        if (end >= 0 && JOINS.test(exact.slice(end, at[0]))) lists.at(-1)?.push(ids);
        else lists.push([ids]);
        end = at[1];
      }
      return lists;
    }
  });
