/** A node of the syntax tree, as loosely as a walk through all of them needs it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name that is written here: of a property, variable, attribute, or in quotes; empty for anything else. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  switch (node.type) {
    case 'Literal':
      return String(node['value']);
    case 'JSXNamespacedName':
      return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`;
    case 'MemberExpression':
      return nameOf(node['property']);
    default:
      return typeof node['name'] === 'string' ? node['name'] : '';
  }
}
