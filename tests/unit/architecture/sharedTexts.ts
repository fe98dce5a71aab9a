import { parseSync } from 'vite'

/** A node of a syntax tree, as ESTree has it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment'

/** Every node below one, itself first. */
function nodesIn(node: Node): readonly Node[] {
  const below = Object.values(node).flatMap((value): readonly unknown[] =>
    Array.isArray(value) ? (value as readonly unknown[]) : [value],
  )
  return [node, ...below.filter(isNode).flatMap(nodesIn)]
}

const hasElement = (node: Node): boolean => nodesIn(node).some(isElement)

/** The names that stand for elements in a file: made of them there, or given as such. */
function elementNames(program: Node, source: string): ReadonlySet<string> {
  const textOf = (node: unknown) => (isNode(node) ? source.slice(node.start, node.end) : '')
  const names = nodesIn(program).flatMap((node) => {
    if (node.type === 'VariableDeclarator') return isNode(node['init']) && hasElement(node['init']) ? [textOf(node['id'])] : []
    if (node.type === 'FunctionDeclaration') return hasElement(node) ? [textOf(node['id'])] : []
    if (node.type !== 'TSPropertySignature') return []
    return /ReactNode|ReactElement/.test(textOf(node['typeAnnotation'])) ? [textOf(node['key'])] : []
  })
  return new Set(names)
}

/** The names that a file has from the words: what is plainly theirs never changes. */
function wordNames(program: Node): ReadonlySet<string> {
  return new Set(
    nodesIn(program)
      .filter(({ type, source }) => type === 'ImportDeclaration' && isNode(source) && String(source['value']).includes('/words/'))
      .flatMap((node) => nodesIn(node).filter(({ type }) => type === 'ImportSpecifier'))
      .flatMap(({ local }) => (isNode(local) ? [String(local['name'])] : [])),
  )
}

/** What an expression may come to: the ends of its choices. */
function endsOf(node: Node): readonly Node[] {
  const part = (name: string) => (isNode(node[name]) ? endsOf(node[name]) : [])
  if (node.type === 'ConditionalExpression') return [...part('consequent'), ...part('alternate')]
  if (node.type === 'LogicalExpression') return node['operator'] === '&&' ? part('right') : [...part('left'), ...part('right')]
  return ['TSNonNullExpression', 'TSAsExpression', 'ParenthesizedExpression'].includes(node.type) ? part('expression') : [node]
}

/**
 * The texts of a view that can change and share their element with other nodes, as they are written. A program that changes the page,
 * as a translator does, takes the text out of its place; what is written later then goes nowhere, or the page falls. Alone in its
 * element a text is safe. Heuristic: names of elements are known by the file itself.
 */
export function sharedTexts(path: string, source: string): readonly string[] {
  const program = parseSync(path, source).program as unknown as Node
  const [elements, words] = [elementNames(program, source), wordNames(program)]
  const isConstant = (node: Node): boolean => {
    if (node.type === 'Literal') return true
    if (node.type === 'TemplateLiteral') return (node['expressions'] as readonly Node[]).every(isConstant)
    const { object } = node
    return node.type === 'MemberExpression' && node['computed'] === false && isNode(object) && words.has(String(object['name']))
  }
  const isText = (node: Node): boolean => {
    if (isConstant(node) || isElement(node)) return false
    const { callee, name } = node
    if (node.type === 'Identifier')
      return !elements.has(String(name)) && !['children', 'undefined', 'null'].includes(String(name))
    if (node.type !== 'CallExpression') return node.type === 'MemberExpression' || node.type === 'TemplateLiteral'
    if (!isNode(callee) || hasElement(node)) return false
    return !elements.has(String(callee['name'])) && !/^create(Element|Portal)$/.test(String(callee['name']))
  }
  return nodesIn(program)
    .filter(isElement)
    .flatMap(({ children }) => {
      const nodes = (children as readonly Node[]).filter(
        (child) =>
          !(child.type === 'JSXText' && String(child['value']).trim() === '' && String(child['value']).includes('\n')) &&
          !(isNode(child['expression']) && child['expression'].type === 'JSXEmptyExpression'),
      )
      const expressions = nodes.flatMap(({ expression }) => (isNode(expression) ? [expression] : []))
      const texts = expressions.filter((expression) => endsOf(expression).some(isText))
      return nodes.length > 1 ? texts.map(({ start, end }) => source.slice(start, end)) : []
    })
}
