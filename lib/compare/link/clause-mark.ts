/** One character that ends a clause: a mark inside a sentence, or the sentence's end. */
export const CLAUSE_MARK = /[，,；;：:。！？!?\n]/;
