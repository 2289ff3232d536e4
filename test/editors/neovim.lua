-- Opens the report that REPORT names in a Neovim that is set up by the lines of the file INIT, and writes to ANSWERS, as
-- JSON, what the server has to say through Neovim's own client: once on the file as it is, and once after an edit.
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

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

vim.cmd('luafile ' .. vim.fn.fnameescape(vim.env.INIT))
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.REPORT))

answers.attached = vim.wait(10000, function()
  local client = clients()[1]
  return client ~= nil and client.initialized == true and vim.lsp.buf_is_attached(0, client.id)
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
