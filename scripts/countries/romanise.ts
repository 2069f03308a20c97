/**
 * Latin spellings of Cyrillic and Greek names, as people type them who have no such keyboard. Two styles for each script: the
 * English one (Balgariya, Ellada) and the continental one of South Slavic (Srbija, Jugoslavija).
 */

const CYRILLIC =
  'а=a б=b в=v г=g ѓ=gj ґ=g д=d ђ=dj е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y ј=j к=k ќ=kj л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ц=ts ч=ch џ=dz ш=sh щ=sht ъ=a ы=y ь= э=e ю=yu я=ya';
const CONTINENTAL = 'ж=z й=j х=h ц=c ч=c ш=s щ=st ю=ju я=ja є=je ї=ji';
const GREEK = 'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';

type Letters = ReadonlyMap<string, string>;

const table = (text: string): Letters =>
  new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(pair.indexOf('=') + 1)]));
const STYLES = [table(`${CYRILLIC} ${GREEK}`), table(`${CYRILLIC} ${GREEK} ${CONTINENTAL}`)];

/** The Latin spellings of a Cyrillic or Greek name; none for any other, or where a letter has no Latin counterpart here. */
export function romanise(name: string): string[] {
  if (!/^[\p{Script=Cyrillic}\p{Script=Greek}\s'’-]+$/u.test(name)) return [];
  const letters = Array.from(name.toLowerCase().normalize('NFC')).map((letter) => letter.normalize('NFD'));
  const spell = (style: Letters): string =>
    letters.map((letter) => style.get(letter.normalize('NFC')) ?? style.get(letter.charAt(0)) ?? letter).join('');
  return STYLES.map(spell).filter((spelling) => /^[a-z\s'’-]+$/u.test(spelling));
}
