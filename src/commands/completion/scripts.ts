/** The completion scripts. They hand what is typed to `relations __complete` as it stands: no shell evaluates any of it. */

import type { Shell } from './shells.js';

const bash = String.raw`# bash completion of relations. For every session:
#   relations completion bash > ~/.local/share/bash-completion/completions/relations
# or in ~/.bashrc:
#   source <(relations completion bash)

_relations() {
  local kind= line
  COMPREPLY=()
  while IFS= read -r line; do
    if [ -z "$kind" ]; then
      kind=$line
    else
      COMPREPLY+=("$line")
    fi
  done < <(command relations __complete bash "$COMP_WORDBREAKS" "${'$'}{COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  if [ "$kind" = files ]; then
    compopt -o default -o filenames 2>/dev/null
  fi
}

complete -F _relations relations
`;

const zsh = String.raw`#compdef relations
# zsh completion of relations. For every session, in a folder of $fpath:
#   relations completion zsh > ~/.zfunc/_relations
# or in ~/.zshrc, after compinit:
#   source <(relations completion zsh)

_relations() {
  local -a lines values shown
  local line
  lines=("${'$'}{(@f)$(command relations __complete zsh -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)}")
  case $lines[1] in
    files)
      compset -P '--*='
      _files
      ;;
    words)
      for line in "${'$'}{(@)lines[2,-1]}"; do
        values+=("${'$'}{line%%$'\t'*}")
        if [[ $line == *$'\t'* ]]; then
          line="${'$'}{(r:18:)line%%$'\t'*}  ${'$'}{line#*$'\t'}"
          # A longer one would be broken in the middle of a word.
          shown+=("${'$'}{line[1,COLUMNS-1]}")
        fi
      done
      # Case and accents do not count, so what is typed need not be how the answer begins.
      if (( $#shown )); then
        compadd -U -l -d shown -a values
      else
        compadd -U -a values
      fi
      ;;
    *)
      return 1
      ;;
  esac
}

if [ "$funcstack[1]" = _relations ]; then
  _relations "$@"
elif (( $+functions[compdef] )); then
  compdef _relations relations
fi
`;

const fish = String.raw`# fish completion of relations. For every session:
#   relations completion fish > ~/.config/fish/completions/relations.fish

function __relations_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -l lines (command relations __complete fish -- $words "$current" 2>/dev/null)
    switch "$lines[1]"
        case words
            printf '%s\n' $lines[2..-1]
        case files
            __fish_complete_path (string replace -r -- '^--[a-z]+=' '' "$current")
    end
end

complete -c relations -e
complete -c relations -f -a '(__relations_complete)'
`;

// No "--" and no empty word: the script that npm makes for PowerShell, and PowerShell before 7.3, lose them.
const powershell = String.raw`# PowerShell completion of relations. For every session, in the file that $PROFILE names:
#   relations completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName relations -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
        })
    $current = "$wordToComplete".Trim([char[]]@(39, 34))
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $lines = @(relations __complete powershell @words "=$current" 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    if ($lines.Count -lt 2 -or $lines[0] -ne 'words') { return }
    foreach ($line in $lines[1..($lines.Count - 1)]) {
        $value, $says = $line -split [char]9, 2
        if (-not $says) { $says = $value }
        $text = $value
        if ($value -notmatch '^[\p{L}\p{N}._/=-]+$') {
            $text = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($value) + "'"
        }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $says)
    }
}
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
