"""Shell variables and the environment."""
from training.dsl import intent

# ---------------------------------------------------------------- variables

intent("echo-var",
    run="printenv {var}",
    say=[
        "=[the] value of [the] [(environment|env|shell)] [variable] {var}",
        "(print|echo|show|display) [the] [(environment|env|shell)] variable {var}",
        "?what is [the value of] [the] [(environment|env)] variable {var} [(set to|)]",
        "?what is {var} set to",
        "printenv {var}",
        "?what value does {var} have",
        "(check|see) [the] [(environment|env)] variable {var}",
        "print [my] {var}",
        "=[the] content of [the] [environment] variable {var}",
        "?to what is {var} set",
    ],
    tags="echo variable")

intent("set-env-var",
    run="export {var}={word}",
    say=[
        "set [the] (environment variable|env variable|env var) {var} to {word}",
        "export {var} (as|with value|with the value|=) {word}",
        "export [the] variable {var} with [the] value {word}",
        "(define|create) [an|the] (environment variable|env variable|env var) {var} (with|and give it) [the] value {word}",
        "make [the] environment variable {var} {word}",
        "(give|assign) [the] environment variable {var} the value {word}",
        "{var} should be {word} in the environment",
    ],
    tags="export variable")

intent("unset-env-var",
    run="unset {var}",
    say=[
        "unset [the] [(environment|env|shell)] [variable] {var}",
        "(delete|remove|clear) [the] (environment|env|shell) variable {var}",
        "(delete|remove) {var} from the environment",
        "make [the] variable {var} (undefined|unset)",
        "get rid of [the] [(environment|env)] variable {var}",
        "forget [the] (variable|environment variable) {var}",
    ],
    tags="unset variable")

intent("env-all",
    run="env",
    say=[
        "=[all] [the|my] (environment variables|env variables|env vars)",
        "=[the|my] [(whole|entire|current|full)] environment [variables]",
        "?which (environment variables|env vars|env variables) (are set|do i have|are defined)",
        "?what (environment variables|env vars|env variables) (are set|do i have|are defined)",
        "list [all] [the|my] (environment variables|env vars)",
        "print [the|my] environment",
        "env",
        "=all [exported] variables and their values",
    ],
    tags="env")

intent("env-in-order",
    run="env | sort",
    say=[
        "=[all] [the|my] (environment variables|env variables|env vars) (sorted|in alphabetical order|alphabetically)",
        "sort [the|my] (environment variables|env vars)",
        "list [all] [the|my] (environment variables|env vars) (sorted|alphabetically|in alphabetical order)",
        "=[a] sorted list of [all] (environment variables|env vars)",
    ],
    tags="env sort", weight=.7)

intent("path-entries",
    run="echo \"$PATH\" | tr ':' '\\n'",
    say=[
        "=[the] (directories|folders|entries) (in|of|on) [my|the] PATH [(one per line|line by line|each on its own line)]",
        "=[my|the] PATH (one (entry|directory) per line|line by line|split into lines|in readable form|nicely)",
        "?which (directories|folders) are (in|on) [my|the] PATH",
        "?what (directories|folders) are (in|on) [my|the] PATH",
        "(split|print|list) [my|the] PATH (one (entry|directory) per line|line by line)",
        "list [the] (directories|folders|entries) (in|on|of) [my|the] PATH",
        "?where does the shell look for (commands|programs)",
    ],
    tags="echo PATH tr")

intent("path-add",
    run="export PATH=\"$PATH:{dir}\"",
    say=[
        "add {dir} to [my|the] PATH",
        "append {dir} to [my|the] PATH",
        "put {dir} (on|in|into|at the end of) [my|the] PATH",
        "extend [my|the] PATH (with|by) {dir}",
        "add [the] (directory|folder) {dir} to [the end of] [my|the] PATH",
        "include {dir} in [my|the] PATH",
        "make the programs in {dir} available in [my|the] PATH",
    ],
    tags="export PATH")

intent("path-prepend",
    run="export PATH=\"{dir}:$PATH\"",
    say=[
        "prepend {dir} to [my|the] PATH",
        "(add|put) {dir} (to|at) the (beginning|start|front) of [my|the] PATH",
        "put {dir} (first|in front) (in|of|on) [my|the] PATH",
        "make {dir} the first (directory|entry) (in|of) [my|the] PATH",
        "(search|look in) {dir} before [all] the other directories (in|of) [the] PATH",
    ],
    tags="export PATH", weight=.8)

intent("run-with-env",
    run="{var}={word} {proc}",
    say=[
        "(run|start|launch|execute) {proc} with [the] [environment variable] {var} set to {word}",
        "(run|start|launch|execute) {proc} with {var}={word}",
        "set {var} to {word} (only|just) for running {proc}",
        "start {proc} with [the] environment variable {var} ={word}",
        "with {var} set to {word} , (run|start) {proc}",
    ],
    tags="env run", weight=.6)
