import { describe, expect, it } from 'vitest'
import { ownData } from '#i18n/ko/ownData.ts'
import { particle, written } from '#i18n/particle.ts'

/** How each is read decides; a final ㄹ takes 로 as a vowel does. */
const SAID: Readonly<Record<'vowel' | 'consonant' | 'ㄹ', readonly string[]>> = {
  vowel: [
    ...['GBK', 'NASA', 'KAIST', 'xAI', 'OpenAI', 'ChatGPT', 'SKT', 'LG', 'UTF-16LE', 'Llama 4', 'NAVER', 'Naver'],
    ...['Kakao', 'Claude', 'Gemini', 'DeepSeek', 'Upstage', 'Motif', 'Microsoft', 'GitHub', 'Trillion Labs', 'Moreh'],
    ...['Kimi', 'Acme', 'Core', 'Hugging Face', 'Smart', '50%', '2', '카카오'],
  ],
  consonant: [
    ...['Daon', 'Amazon', 'EXAONE', 'Konan', 'Wrtn', 'Qwen', 'Team', 'Prime', 'Line', 'Samsung', 'King', 'IBM', 'VLLM'],
    ...['Grok', 'Facebook', 'Slack', 'TikTok', 'Chat', 'Robot', 'Lablup', 'Deep', 'Anthropic', 'Scatter Lab', 'Web'],
    ...['HyperCLOVA 3', '0', '6', 'K-EXAONE', '다온'],
  ],
  ㄹ: ['UTF-8', 'EUC-KR', 'Mistral', 'Dell', 'Google', 'Apple', 'Scale', 'XML', 'K1', '7', '서울'],
}

describe(particle, () => {
  it.each(SAID.vowel)('follows %s as a vowel', (text) => {
    expect([particle(written(text), '이/가'), particle(written(text), '으로/로')]).toEqual(['가', '로'])
  })

  it.each(SAID.consonant)('follows %s as a consonant', (text) => {
    expect([particle(written(text), '이/가'), particle(written(text), '으로/로')]).toEqual(['이', '으로'])
  })

  it.each(SAID.ㄹ)('follows %s as a final ㄹ', (text) => {
    expect([particle(written(text), '이/가'), particle(written(text), '으로/로')]).toEqual(['이', '로'])
  })

  it('passes over marks and brackets at the end', () => {
    expect(particle(written('Daon (2026)'), '은/는')).toBe('은')
    expect(particle(written('‘Kakao’'), '은/는')).toBe('는')
  })

  it('follows the reading that the data give before any rule', () => {
    expect(particle({ text: 'Daon', reading: '다오네' }, '이/가')).toBe('가')
  })

  it('stands after the encoding that an import was read in', () => {
    const { encoding } = ownData.preview.ask
    expect(encoding('GBK')).toContain('GBK로 보았습니다')
  })
})
