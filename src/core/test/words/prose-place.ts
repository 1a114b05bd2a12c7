import { nameOf, type SyntaxNode } from './syntax.ts';

/**
 * What the place of a text tells of it: `shown` to readers whatever it is, a `label` if it looks like one, for readers
 * if it is a phrase (`anywhere`), or for the machine alone (`code`).
 */
export type Place = 'shown' | 'label' | 'anywhere' | 'code';

/** The place of what stands below a node under a key. */
export function placeBelow(node: SyntaxNode, key: string, child: SyntaxNode, place: Place): Place {
  if (isType(child) || isType(node)) return 'code';
  // What a handler does is no part of the attribute that it stands in.
  if (place === 'code') return /Function|^JSX(?:Element|Fragment)$/.test(child.type) ? 'anywhere' : 'code';
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      if (key !== 'children') return 'anywhere';
      return HOLDS_CODE.test(elementName(node)) && !child.type.endsWith('Element') ? 'code' : 'shown';
    case 'JSXAttribute':
    case 'Property':
    case 'PropertyDefinition':
      return key === 'value' ? placeNamed(nameOf(node['name'] ?? node['key'])) : 'code';
    case 'AssignmentExpression':
      return key === 'right' ? placeNamed(nameOf(node['left'])) : 'anywhere';
    case 'VariableDeclarator':
      return placeNamed(nameOf(node['id']));
    case 'ReturnStatement':
      return 'label';
    case 'ArrowFunctionExpression':
      return key === 'body' ? 'label' : 'anywhere';
    case 'ConditionalExpression':
      return key === 'test' ? 'anywhere' : place;
    case 'BinaryExpression':
      return node['operator'] === '+' ? place : 'code';
    case 'CallExpression':
    case 'NewExpression':
      return placeGiven(node, child);
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return key === 'source' || key === 'attributes' ? 'code' : 'anywhere';
    case 'ThrowStatement':
      return 'code';
    case 'SwitchCase':
      return key === 'test' ? 'code' : 'anywhere';
    case 'MemberExpression':
      return key === 'property' ? 'code' : 'anywhere';
    default:
      return HANDS_ON.has(node.type) ? place : 'anywhere';
  }
}

/** The value of these is the value of what is in them. */
const HANDS_ON: ReadonlySet<string> = new Set([
  ...['JSXExpressionContainer', 'LogicalExpression', 'TemplateLiteral', 'ArrayExpression', 'ParenthesizedExpression'],
  ...['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'],
]);

function isType({ type }: SyntaxNode): boolean {
  return type.startsWith('TS') && !HANDS_ON.has(type);
}

const HOLDS_CODE = /^(?:code|pre|style|script)$/;

function elementName(element: SyntaxNode): string {
  const opening = element['openingElement'] as SyntaxNode | undefined;
  return nameOf(opening?.['name']);
}

/** Attributes and properties that are shown or read out. */
const SHOWN =
  /^(?:aria-?(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|summary|text|textContent|innerText|caption|heading)$/i;

/** Attributes and properties that no reader sees, and whose values may look like words. */
const CODE =
  /^(?:class|className|id|key|style|cssText|href|src|srcset|sizes|rel|media|sandbox|allow|for|htmlFor|type|role|name|slot|d|viewBox|\w*transform|preserveAspectRatio|points|fill|stroke|font\w*|data-.*|xmlns.*|aria-(?:labelledby|describedby|controls|owns)|on[A-Z]\w*|\$\w+|@\w+)$/;

function placeNamed(name: string): Place {
  if (SHOWN.test(name)) return 'shown';
  return CODE.test(name) ? 'code' : 'label';
}

/** Functions that take selectors, events and the like. */
const TAKES_CODE =
  /^(?:querySelector(?:All)?|matches|closest|getElementById|createElement\w*|\w+EventListener|matchMedia|add|remove|toggle|contains|getAttribute|hasAttribute|removeAttribute|setProperty|import|RegExp|\w*Error)$/;

function placeGiven(call: SyntaxNode, child: SyntaxNode): Place {
  const callee = call['callee'] as SyntaxNode;
  const given = call['arguments'] as readonly SyntaxNode[];
  if (callee.type === 'MemberExpression' && nameOf(callee['object']) === 'console') return 'code';
  if (nameOf(callee) === 'setAttribute') return child === given[1] ? placeNamed(nameOf(given[0])) : 'code';
  return TAKES_CODE.test(nameOf(callee)) ? 'code' : 'anywhere';
}
