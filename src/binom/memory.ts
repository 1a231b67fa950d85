/** Answers that are worth remembering: the same few names stand all over a program, and each is asked about by many. */

/** Puts an answer into a map that forgets all it holds before it grows beyond a size; gives the answer. */
export function remember<K, V>(answers: Map<K, V>, size: number, question: K, answer: V): V {
  if (answers.size >= size) answers.clear();
  answers.set(question, answer);
  return answer;
}
