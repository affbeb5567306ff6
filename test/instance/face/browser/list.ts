/** Lists: what is easier with a script. Reading, sorting, paging, searching and the encoded query work without. */
export {};
