/** "the Netherlands", "Peru": a state as a text names it. */
export const withArticle = (name: string): string =>
  /^(?:United|Netherlands|Czech\sRepublic|Dominican\sRepublic|Democratic\sRepublic|Central\sAfrican|Marshall|Comoros|Seychelles|Holy\sSee|Philippines|Bahamas|Maldives|European|Gambia|Soviet)/.test(
    name,
  )
    ? `the ${name}`
    : name;
