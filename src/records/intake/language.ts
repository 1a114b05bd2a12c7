export interface Guess {
  /** BCP 47. */
  readonly language: string;
  /** What it was guessed from, for the editor who confirms it. */
  readonly because: string;
}

/** Characters that only one of the two writings of Chinese has, out of common words. */
const SIMPLIFIED = /[们这国个为来时说对会动产发经学员务厂东劳输遣选进还过后从业]/gu;
const TRADITIONAL = /[們這國個為來時說對會動產發經學員務廠東勞輸選進還過後從業]/gu;

/** What language a text seems to be in: a proposal, which an editor confirms. Null where nothing can be said. */
export function guessLanguage(text: string): Guess | null {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const latin = count(/\p{sc=Latin}/gu);
  const scripts = {
    hangul: count(/\p{sc=Hangul}/gu),
    kana: count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu),
    han: count(/\p{sc=Han}/gu),
    cyrillic: count(/\p{sc=Cyrillic}/gu),
  };
  const letters = count(/\p{L}/gu);
  if (letters === 0) return null;
  const share = (part: number) => part / letters;
  if (share(scripts.hangul) > 0.3) return { language: 'ko', because: 'Hangul' };
  if (share(scripts.kana) > 0.1) return { language: 'ja', because: 'kana' };
  if (share(scripts.han) > 0.3) {
    const simplified = count(SIMPLIFIED);
    const traditional = count(TRADITIONAL);
    if (simplified === traditional) return { language: 'zh', because: 'Chinese characters, simplified or traditional' };
    return simplified > traditional
      ? { language: 'zh-Hans', because: 'simplified Chinese characters' }
      : { language: 'zh-Hant', because: 'traditional Chinese characters' };
  }
  if (share(scripts.cyrillic) > 0.5) return { language: 'ru', because: 'Cyrillic letters' };
  if (share(latin) > 0.5 && count(/\b(?:the|and|of|to|in)\b/giu) > letters / 100)
    return { language: 'en', because: 'English words' };
  return null;
}
