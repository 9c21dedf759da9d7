/** @module XML documents as another program reads them: checked against a schema or a document type by libxml2. */
import { ParseOption, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm'

/** An element with its attributes, the text directly in it, and its elements. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlNode[]
}

/** Checks documents against a schema. */
export class XmlSchema {
  private readonly validator: XsdValidator

  /** @param schema the text of an XML Schema */
  constructor(schema: string) {
    this.validator = XsdValidator.fromDoc(XmlDocument.fromString(schema))
  }

  /**
   * The root of a document.
   * @throws Error with what is wrong if it is not well-formed or not valid
   */
  read(xml: string): XmlNode {
    const document = XmlDocument.fromString(xml)
    try {
      this.validator.validate(document)
      return nodeOf(document.root)
    } finally {
      document.dispose()
    }
  }
}

/** Checks documents against a document type, which they need not name. */
export class XmlDocumentType {
  /**
   * @param root the name of the root
   * @param declarations the text of a DTD
   */
  constructor(
    private readonly root: string,
    private readonly declarations: string,
  ) {}

  /**
   * The root of a document, with the defaults of the document type.
   * @throws Error with what is wrong if it is not well-formed or not valid
   */
  read(xml: string): XmlNode {
    const type = `<!DOCTYPE ${this.root} [\n${this.declarations}]>\n`
    const document = XmlDocument.fromString(
      xml.replace(/^<\?xml [^>]*\?>\n/, (start) => start + type),
      {
        option: ParseOption.XML_PARSE_DTDVALID | ParseOption.XML_PARSE_DTDATTR,
      },
    )
    try {
      return nodeOf(document.root)
    } finally {
      document.dispose()
    }
  }
}

function nodeOf(element: XmlElement): XmlNode {
  const children: XmlNode[] = []
  let text = ''
  for (let child = element.firstChild; child !== null; child = child.next)
    if (child instanceof XmlElement) children.push(nodeOf(child))
    else text += child.content
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
  return { name: element.name, attributes, text, children }
}
