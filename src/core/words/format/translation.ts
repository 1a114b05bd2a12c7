/**
 * What a language's file must export to say all that the English one says: the same names, parameters and slots, in
 * other words. `satisfies Translation<typeof import('../en/claims.ts')>` refuses what is missing or takes something else.
 */
export type Translation<English> = { readonly [Name in keyof English]: InOtherWords<English[Name]> };

type InOtherWords<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => InOtherWords<Said>
    : Words extends readonly unknown[]
      ? Words
      : Words extends object
        ? Translation<Words>
        : Words;
