/** The package's own reader of EDTF, which has no types: the part that our reader is compared by. */
declare module 'edtf' {
  interface Bitmask {
    /** 0 where no part of the date is marked. */
    readonly value: number;
  }

  interface Reading {
    /** Milliseconds since 1970, UTC; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
    readonly approximate: Bitmask;
    readonly uncertain: Bitmask;
  }

  /** @throws Error for what is not EDTF. */
  export default function edtf(text: string): Reading;
}
