/** What is always done or never, one thing to an item. */
export function Rules({ rules }: { readonly rules: readonly string[] }) {
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
