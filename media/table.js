// The page of the findings' table. Everything that comes from a text is set as text, never as markup.
(() => {
  const host = acquireVsCodeApi();
  /** More rows than anybody reads at once; a filter brings up the others. */
  const MOST_ROWS = 2000;
  const COLUMNS = ['line', 'kindLabel', 'words', 'council', 'about', 'value', 'when'];

  let rows = [];
  let labels;
  let sorted = { column: 'line', down: false };
  let query = host.getState()?.query ?? '';

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children.filter((child) => child !== ''));
    return element;
  };

  const lineOf = (row) => row.place.start.line + 1;
  const textOf = (row, column) => (column === 'line' ? String(lineOf(row)) : row[column]);

  const compare = (a, b) => {
    const { column, down } = sorted;
    const byColumn = column === 'line' ? 0 : a[column].localeCompare(b[column]);
    const order = byColumn || lineOf(a) - lineOf(b) || a.place.start.character - b.place.start.character;
    return down ? -order : order;
  };

  const matches = (row) => {
    const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const text = COLUMNS.map((column) => textOf(row, column))
      .join('\n')
      .toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };

  const input = make('input', { type: 'search', id: 'filter' });
  const status = make('span', { role: 'status' });
  const help = make('div', { class: 'help', id: 'help' });
  // The roles are said in so many words, for a narrow page lays out its rows as no table does.
  const head = make('tr', { role: 'row' });
  const body = make('tbody', { role: 'rowgroup' });
  const table = make(
    'table',
    { role: 'table', 'aria-describedby': 'help' },
    make('thead', { role: 'rowgroup' }, head),
    body,
  );

  const open = (row) => host.postMessage({ type: 'open', place: row.place });

  const focusRow = (element) => {
    for (const other of body.children) other.tabIndex = other === element ? 0 : -1;
    element?.focus();
  };

  const MOVES = {
    ArrowDown: (row) => row.nextElementSibling,
    ArrowUp: (row) => row.previousElementSibling,
    Home: () => body.firstElementChild,
    End: () => body.lastElementChild,
  };

  const drawRow = (row, index) => {
    const cells = COLUMNS.map((column) => make('td', { role: 'cell', 'data-column': column }, textOf(row, column)));
    const element = make('tr', { role: 'row', tabindex: index === 0 ? '0' : '-1' }, ...cells);
    element.addEventListener('click', () => open(row));
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(row);
      const next = MOVES[event.key]?.(element);
      if (!next) return;
      event.preventDefault();
      focusRow(next);
    });
    return element;
  };

  const drawHead = () => {
    head.replaceChildren(
      ...COLUMNS.map((column) => {
        const button = make('button', { type: 'button' }, labels.columns[column]);
        button.addEventListener('click', () => {
          sorted = { column, down: sorted.column === column && !sorted.down };
          draw();
        });
        const order = sorted.column !== column ? 'none' : sorted.down ? 'descending' : 'ascending';
        return make('th', { role: 'columnheader', scope: 'col', 'aria-sort': order, 'data-column': column }, button);
      }),
    );
  };

  const draw = () => {
    const hadFocus = head.contains(document.activeElement)
      ? [...head.querySelectorAll('button')].indexOf(document.activeElement)
      : -1;
    drawHead();
    const found = rows.filter(matches).sort(compare);
    const shown = found.slice(0, MOST_ROWS);
    body.replaceChildren(...shown.map(drawRow));
    const label = found.length > MOST_ROWS ? labels.firstRows : labels.rows;
    status.textContent = label.replace('{0}', shown.length).replace('{1}', rows.length);
    if (hadFocus >= 0) head.querySelectorAll('button')[hadFocus]?.focus();
  };

  input.addEventListener('input', () => {
    query = input.value;
    host.setState({ query });
    draw();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    focusRow(body.firstElementChild);
  });

  window.addEventListener('message', ({ data }) => {
    if (data.type !== 'rows') return;
    rows = data.rows;
    labels = data.labels;
    input.value = query;
    input.placeholder = labels.filter;
    input.setAttribute('aria-label', labels.filter);
    table.setAttribute('aria-label', labels.table);
    help.textContent = labels.help;
    draw();
  });

  document.body.append(make('div', { class: 'bar' }, input, status, help), table);
  input.focus();
  host.postMessage({ type: 'ready' });
})();
