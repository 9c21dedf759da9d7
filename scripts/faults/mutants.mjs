// Small faults that a programmer could have made, found in the syntax tree of a source file.
import ts from 'typescript'

const { SyntaxKind } = ts

/** What each operator is mistaken for. */
const OPERATORS = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['&', '|'],
  ['|', '&'],
  ['<<', '>>'],
  ['>>>', '<<'],
  ['>>', '<<'],
  ['+=', '-='],
  ['-=', '+='],
  ['|=', '&='],
  ['*=', '/='],
])

/** What each method is mistaken for. */
const METHODS = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['every', 'some'],
  ['some', 'every'],
])

/**
 * @param {string} name shown to the user
 * @param {string} text of a TypeScript file
 * @returns {readonly { file: string, line: number, kind: string, before: string, after: string, text: string }[]}
 */
export function mutantsOf(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  const mutants = []
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    for (const { kind, at, replacement } of changesOf(node, source))
      mutants.push(mutant(source, kind, at, replacement))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

function mutant(source, kind, at, replacement) {
  const { text, fileName: file } = source
  const [start, end] = [at.getStart(source), at.getEnd()]
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const line = source.getLineAndCharacterOfPosition(start).line + 1
  return {
    file,
    line,
    kind,
    before: inOneLine(text.slice(lineStart, lineEnd)),
    after: inOneLine(text.slice(lineStart, start) + replacement + text.slice(end, lineEnd)),
    text: text.slice(0, start) + replacement + text.slice(end),
  }
}

function inOneLine(text) {
  return text.trim().replace(/\s+/g, ' ')
}

/** The faults that the node itself can have. */
function changesOf(node, source) {
  const text = (part) => part.getText(source)
  if (ts.isBinaryExpression(node)) return operatorChanges(node, text)
  if (ts.isNumericLiteral(node) && !isFallback(node))
    return [{ kind: 'number', at: node, replacement: String(Number(node.text) + 1) }]
  if (node.kind === SyntaxKind.TrueKeyword) return [{ kind: 'boolean', at: node, replacement: 'false' }]
  if (node.kind === SyntaxKind.FalseKeyword) return [{ kind: 'boolean', at: node, replacement: 'true' }]
  if (ts.isIfStatement(node))
    return [{ kind: 'condition', at: node.expression, replacement: `!(${text(node.expression)})` }]
  if (ts.isConditionalExpression(node))
    return [
      {
        kind: 'branches',
        at: node,
        replacement: `${text(node.condition)} ? ${text(node.whenFalse)} : ${text(node.whenTrue)}`,
      },
    ]
  if (ts.isExpressionStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node))
    return [{ kind: 'statement', at: node, replacement: ';' }]
  if (ts.isReturnStatement(node) && node.expression !== undefined) return returnChanges(node)
  if (ts.isPropertyAccessExpression(node) && METHODS.has(node.name.text))
    return [{ kind: 'method', at: node.name, replacement: METHODS.get(node.name.text) }]
  return []
}

function operatorChanges({ left, operatorToken, right }, text) {
  const replacement = OPERATORS.get(text(operatorToken))
  // No one would write another operator to concatenate strings.
  const joinsText = [left, right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  )
  if (replacement === undefined || (joinsText && text(operatorToken) === '+')) return []
  return [{ kind: 'operator', at: operatorToken, replacement }]
}

function returnChanges({ expression }) {
  // Either nothing else is ever returned there, or it is a plain value that another kind of fault changes.
  if (expression.kind === SyntaxKind.UndefinedKeyword || ts.isNumericLiteral(expression)) return []
  if (ts.isIdentifier(expression) && expression.text === 'undefined') return []
  return [{ kind: 'return', at: expression, replacement: 'undefined' }]
}

/** `array[index] ?? 0`: the compiler wants a fallback for an index that is never out of bounds. */
function isFallback(node) {
  return (
    ts.isBinaryExpression(node.parent) &&
    node.parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken &&
    node.parent.right === node
  )
}
