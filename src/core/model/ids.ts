/** Ids are branded so that a claim's id cannot be handed to something that wants a place's. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PlaceId = Branded<'place'>;
export type PublisherId = Branded<'publisher'>;
export type AgencyId = Branded<'agency'>;
export type SectorId = Branded<'sector'>;
export type SourceId = Branded<'source'>;
export type ArticleId = Branded<'article'>;
/** `article/excerpt`, e.g. `dnk-28000/quotas`. */
export type ExcerptId = Branded<'excerpt'>;
/** `article/claim`, e.g. `dnk-28000/russia`. */
export type ClaimId = Branded<'claim'>;
/** `article/circumstance`. */
export type CircumstanceId = Branded<'circumstance'>;
/** `direction-origin-destination[-and-destination]`, e.g. `dispatch-kp-unstated-russia`. */
export type RouteId = Branded<'route'>;
