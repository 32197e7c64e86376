/**
 * Makes the page survive a page translator. Translators replace React's text nodes by elements of their own, while React
 * goes on with the nodes that it knows: a changed text would stay unseen, and removing one would throw
 * (github.com/facebook/react/issues/11538). From here on a text that changes is put back in the place of its
 * replacement, which the translator then translates again, and with a removed text its replacement is removed.
 */
export function toleratePageTranslators(): void {
  const standIns = new WeakMap<Node, ChildNode>()
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target)
      if (standIn?.isConnected) standIn.replaceWith(target)
      standIns.delete(target)
    }
  })
  const replaced = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes
      // Translators replace a text in one step, or insert beside it first and remove it then.
      const standIn = [addedNodes[0], previousSibling, nextSibling].find(isOfTranslator)
      if (!(text instanceof Text) || standIn === undefined) continue
      standIns.set(text, standIn)
      changes.observe(text, { characterData: true })
    }
  })
  replaced.observe(document, { subtree: true, childList: true })

  /** The child of a parent that a node known to React is now, or lies in. */
  const childOf = (parent: Node, node: Node): Node => {
    if (node.parentNode === parent) return node
    const standIn = standIns.get(node)
    if (standIn?.parentNode === parent) return standIn
    let ancestor: Node | null = node
    while (ancestor !== null && ancestor.parentNode !== parent) ancestor = ancestor.parentNode
    return ancestor ?? node
  }
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    removeChild.call(this, childOf(this, child))
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    const standIn = standIns.get(added)
    insertBefore.call(this, standIn?.isConnected ? standIn : added, before === null ? null : childOf(this, before))
    return added
  }
}

/** React itself never draws a font element. */
const isOfTranslator = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font'
