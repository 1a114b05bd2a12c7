interface Props {
  readonly label: string;
  readonly text: string;
}

/** Code to be copied. It can be reached by keys, because it may be wider than a phone. */
export function Snippet({ label, text }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached by keys
    <section class="snippet" tabIndex={0} aria-label={label}>
      <pre translate={false}>{text}</pre>
    </section>
  );
}
