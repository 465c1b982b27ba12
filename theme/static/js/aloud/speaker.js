/**
 * Reads blocks one after the other. Pausing ends a sentence and remembers it: browsers differ in
 * what their own pause does, and some never come back from it.
 */
export class Speaker {
  /**
   * @param {import("./text.js").Block[]} blocks
   * @param {(language: string) => SpeechSynthesisVoice | undefined} voice
   * @param {{ moved: (element: Element | null) => void, ended: () => void }} heard
   */
  constructor(blocks, voice, heard) {
    this.blocks = blocks;
    this.voice = voice;
    this.heard = heard;
    this.turn = 0;
    this.rewind();
  }

  rewind() {
    this.block = 0;
    this.sentence = 0;
  }

  play() {
    this.turn += 1;
    speechSynthesis.cancel();
    this.next(this.turn);
  }

  pause() {
    this.turn += 1;
    speechSynthesis.cancel();
  }

  stop() {
    this.pause();
    this.rewind();
    this.heard.moved(null);
    this.heard.ended();
  }

  /** Speaks the sentence at hand, then the one after it, unless somebody has stepped in. */
  next(turn) {
    const block = this.blocks[this.block];
    if (!block) return this.stop();
    const utterance = new SpeechSynthesisUtterance(block.sentences[this.sentence]);
    utterance.voice = this.voice(block.language) ?? this.voice(this.blocks[0].language);
    utterance.lang = utterance.voice.lang;
    utterance.onend = () => turn === this.turn && this.advance(turn);
    utterance.onerror = () => turn === this.turn && this.stop();
    this.heard.moved(block.element);
    speechSynthesis.speak(utterance);
  }

  advance(turn) {
    this.sentence += 1;
    if (this.sentence >= this.blocks[this.block].sentences.length) {
      this.block += 1;
      this.sentence = 0;
    }
    this.next(turn);
  }
}
