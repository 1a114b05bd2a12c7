import type { ComponentChildren } from 'preact';

/** A table that may be wider than a phone: it is then moved sideways by itself, with a finger or by keys. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached by keys
    <section class="table-frame" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
