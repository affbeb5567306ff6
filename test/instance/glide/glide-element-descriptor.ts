import type { ColumnDef } from '../contract.ts';

/** Dictionary facts of one field. */
export class GlideElementDescriptor {
  readonly #column: ColumnDef | undefined;

  constructor(column: ColumnDef | undefined) {
    this.#column = column;
  }

  getName(): string {
    return this.#column?.name ?? '';
  }

  getLabel(): string {
    return this.#column?.label ?? '';
  }

  getInternalType(): string {
    return this.#column?.type ?? '';
  }

  getReference(): string {
    return this.#column?.reference ?? '';
  }

  getLength(): number {
    return this.#column?.maxLength ?? 0;
  }

  getDefault(): string {
    return this.#column?.defaultValue ?? '';
  }

  isMandatory(): boolean {
    return this.#column?.mandatory ?? false;
  }

  isReadOnly(): boolean {
    return this.#column?.readOnly ?? false;
  }

  isReference(): boolean {
    return this.#column?.type === 'reference';
  }

  isBoolean(): boolean {
    return this.#column?.type === 'boolean';
  }

  isDisplay(): boolean {
    return this.#column?.display ?? false;
  }

  getPlural(): string {
    const label = this.getLabel();
    return label === '' ? '' : `${label}s`;
  }

  isChoiceTable(): boolean {
    return (this.#column?.choices.length ?? 0) > 0;
  }

  isAutoOrSysID(): boolean {
    return this.#column?.name === 'sys_id' || this.#column?.type === 'auto_increment';
  }

  isVirtual(): boolean {
    return false;
  }

  isEncrypted(): boolean {
    return false;
  }

  isEdgeEncrypted(): boolean {
    return false;
  }
}
