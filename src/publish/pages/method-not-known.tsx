import {
  articlesOfInferredDate,
  articlesWithoutTitle,
  atlasHolds,
  claimsNotDrawn,
  claimsWithoutNumber,
  claimsWithoutProvince,
  claimsWithoutTime,
  SOURCES_ARE_UNNAMED,
} from '#words/method.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { isUnstated } from '../../core/model/named-provinces.ts';
import { hasNumber } from '../../core/model/quantity.ts';
import { Rules } from './rules.tsx';
import type { Site } from './site.ts';

/** What the present records leave open, counted from them. */
export function NotKnown({ site }: { readonly site: Site }) {
  const { evidence } = site;
  const { claims, articles } = evidence.dataset;
  const ofRing = claims.filter((claim) => isUnstated(claim.origin, evidence)).length;
  const without = claims.filter((claim) => !hasNumber(claim.quantity)).length;
  const ofGroups = claims.filter(({ quantity }) => hasNumber(quantity) && quantity.unit !== 'persons').length;
  const undated = claims.filter((claim) => claim.period.when === null).length;
  const undrawn = claims.filter((claim) => whyUndrawn(claim, evidence) !== null).length;
  const inferred = articles.filter((article) => article.published.basis === 'inferred').length;
  const untitled = articles.filter((article) => article.title === null).length;
  const open = [
    ofRing > 0 && claimsWithoutProvince({ claims: ofRing, of: claims.length }),
    without > 0 && claimsWithoutNumber({ claims: without, of: claims.length, ofGroups }),
    undated > 0 && claimsWithoutTime({ claims: undated, of: claims.length }),
    undrawn > 0 && claimsNotDrawn({ claims: undrawn, of: claims.length }),
    inferred > 0 && articlesOfInferredDate({ articles: inferred, of: articles.length }),
    untitled > 0 && articlesWithoutTitle({ articles: untitled, of: articles.length }),
    SOURCES_ARE_UNNAMED,
  ];
  return (
    <>
      <p>{atlasHolds({ claims: claims.length, articles: articles.length })}</p>
      <Rules rules={open.filter((rule) => rule !== false)} />
    </>
  );
}
