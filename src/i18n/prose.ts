/** A piece of a longer text: a paragraph, a formula in plain text, a list, or terms with their meaning. */
export type Block =
  | { readonly text: string }
  | { readonly formula: string }
  | { readonly list: readonly string[] }
  | { readonly terms: readonly { readonly term: string; readonly meaning: string }[] }

export type Chapter = { readonly id: string; readonly title: string; readonly body: readonly Block[] }
