/** What people do and see on the page of a conversation, in a browser. */
import type { Locator, Page } from 'playwright-core';

/** A message, by a part of its words. */
export const bubble = (page: Page, text: string): Locator => page.locator('#entries .bubble', { hasText: text });

/** The same with what stands around it: who, when, what became of it. */
export const entry = (page: Page, text: string): Locator =>
  page.locator('#entries .entry', { has: page.locator('.bubble', { hasText: text }) });

/** An entry that is more than a message. */
export const card = (page: Page, title: string): Locator => page.locator('#entries .card', { hasText: title });

export async function write(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.locator('.send').click();
}

/** Answers the open question with one of its buttons. */
export const tap = (page: Page, label: string): Promise<void> =>
  page.locator('form.answer').getByRole('button', { name: label, exact: true }).click();

export async function rate(page: Page, value: number): Promise<void> {
  const form = page.locator('form.answer.scale');
  await form.locator(`label:has(input[value="${value}"])`).click();
  await form.locator('button').click();
}
