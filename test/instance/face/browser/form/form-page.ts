type FormMessageType = 'error' | 'info' | 'success' | 'warning';

interface Annotation {
  readonly name: string;
  readonly content: string;
  readonly visible: boolean;
}

/** What of `g_form` is about the page around the fields (doc:api-reference/c_GlideFormAPI). */
export class FormPage {
  // Messages

  addInfoMessage(message: unknown): void {
    this.addFormMessage(message, 'info');
  }

  addErrorMessage(message: unknown): void {
    this.addFormMessage(message, 'error');
  }

  addWarningMessage(message: unknown): void {
    this.addFormMessage(message, 'warning');
  }

  addSuccessMessage(message: unknown): void {
    this.addFormMessage(message, 'success');
  }

  addLowMessage(message: unknown): void {
    this.addFormMessage(message, 'info');
  }

  addModerateMessage(message: unknown): void {
    this.addFormMessage(message, 'warning');
  }

  addHighMessage(message: unknown): void {
    this.addFormMessage(message, 'error');
  }

  addFormMessage(message: unknown, type: FormMessageType = 'info'): void {
    const box = document.createElement('div');
    box.className = `message ${type}`;
    box.textContent = String(message);
    document.querySelector('#messages')?.append(box);
  }

  clearMessages(): void {
    document.querySelector('#messages')?.replaceChildren();
  }

  clearAllFormMessages(): void {
    this.clearMessages();
  }

  clearFormMessages(type: FormMessageType): void {
    for (const box of document.querySelectorAll(`#messages .${type}`)) box.remove();
  }

  // Related lists and links

  getRelatedListNames(): string[] {
    return relatedLists().map((list) => list.dataset['relatedList'] ?? '');
  }

  showRelatedList(name: string): void {
    show(relatedLists(name), true);
  }

  hideRelatedList(name: string): void {
    show(relatedLists(name), false);
  }

  showRelatedLists(): void {
    show(relatedLists(), true);
  }

  hideRelatedLists(): void {
    show(relatedLists(), false);
  }

  setRelatedLinksDisplay(display: boolean): void {
    show(all('.related-links'), display);
  }

  showRelatedLinks(): void {
    this.setRelatedLinksDisplay(true);
  }

  hideRelatedLinks(): void {
    this.setRelatedLinksDisplay(false);
  }

  // Annotations

  showAnnotation(name: string): void {
    show(annotations(name), true);
  }

  hideAnnotation(name: string): void {
    show(annotations(name), false);
  }

  toggleAnnotations(): void {
    for (const box of annotations()) box.hidden = !box.hidden;
  }

  getAnnotations(): Annotation[] {
    return annotations().map((box) => ({
      name: box.dataset['annotation'] ?? '',
      content: box.innerHTML.trim(),
      visible: !box.hidden,
    }));
  }

  getAnnotationByName(name: string): Annotation | null {
    return this.getAnnotations().find((annotation) => annotation.name === name) ?? null;
  }

  // Around the form

  disableAttachments(): void {
    show(all('.attachments .upload'), false);
  }

  enableAttachments(): void {
    show(all('.attachments .upload'), true);
  }

  /** There is no template bar here. */
  showTemplateBar(): void {
    return undefined;
  }

  hideTemplateBar(): void {
    return undefined;
  }

  /** Forms here do not change under the person's hands. */
  isLiveUpdating(): boolean {
    return false;
  }
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

function show(parts: readonly HTMLElement[], shown: boolean): void {
  for (const part of parts) part.hidden = !shown;
}

/** @param name as the form names it, or its table alone */
function relatedLists(name?: string): HTMLElement[] {
  const lists = all('[data-related-list]');
  if (name === undefined) return lists;
  return lists.filter((list) => {
    const full = list.dataset['relatedList'] ?? '';
    return full === name || full.split('.')[0] === name;
  });
}

function annotations(name?: string): HTMLElement[] {
  return all(name === undefined ? '[data-annotation]' : `[data-annotation="${CSS.escape(name)}"]`);
}
