import type { Question } from '../app/ui/index.ts';

/** Stands in for `Prompt`: answers every dialog at once with what the test prepared, as somebody would who knows what to say. */
export class PreparedPrompt {
  readonly asked: Question[] = [];
  answers: Record<string, string> = {};

  async ask(question: Question): Promise<boolean> {
    this.asked.push(question);
    const values = Object.fromEntries(question.fields.map(({ name, value }) => [name, value ?? '']));
    await question.submit({ ...values, ...this.answers });
    return true;
  }
}
