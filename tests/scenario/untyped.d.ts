declare module 'markdown-it-8' {
  export { default } from 'markdown-it'
}

declare module 'showdown' {
  class Converter {
    constructor(options: { readonly simplifiedAutoLink: boolean })
    makeHtml(text: string): string
  }
  const showdown: { readonly Converter: typeof Converter }
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default showdown
}
