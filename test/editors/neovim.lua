-- Opens the report that REPORT names with the server that SERVER names (a JSON array), through Neovim's own client, and
-- writes to ANSWERS, as JSON, what the server has to say: once on the file as it is, and once after an edit.
local answers = {}
local uri = vim.uri_from_fname(vim.env.REPORT)

local function problems()
  return vim.tbl_map(function(problem)
    return { code = problem.code, line = problem.lnum, message = problem.message }
  end, vim.diagnostic.get(0))
end

local function ask(method, parameters)
  parameters.textDocument = { uri = uri }
  for _, reply in pairs(vim.lsp.buf_request_sync(0, method, parameters, 10000) or {}) do
    return reply.result or vim.NIL
  end
  return vim.NIL
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.REPORT))
local client = vim.lsp.start_client({
  name = 'inspection-lens',
  cmd = vim.fn.json_decode(vim.env.SERVER),
  root_dir = vim.fn.fnamemodify(vim.env.REPORT, ':h'),
})
vim.lsp.buf_attach_client(0, client)

answers.attached = vim.wait(10000, function()
  return vim.lsp.buf_is_attached(0, client) and vim.lsp.get_client_by_id(client).initialized == true
end, 20)
vim.wait(10000, function()
  return #vim.diagnostic.get(0) > 0
end, 20)
answers.problems = problems()
answers.symbols = ask('textDocument/documentSymbol', {})

local line = tonumber(vim.env.LINE)
local words = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]
local column = words:find(vim.env.WORD, 1, true) - 1
answers.hover = ask('textDocument/hover', { position = { line = line, character = column } })

-- The edit puts another text in the place of the whole: its problems must go.
vim.api.nvim_buf_set_lines(0, 0, -1, false, { 'Nothing to see here.' })
answers.cleared = vim.wait(10000, function()
  return #vim.diagnostic.get(0) == 0
end, 20)

vim.fn.writefile({ vim.fn.json_encode(answers) }, vim.env.ANSWERS)
vim.cmd('qall!')
