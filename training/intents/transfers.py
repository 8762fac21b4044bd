"""Copies with rsync, scp and dd."""
from training.dsl import intent

# ---------------------------------------------------------------- rsync, scp

intent("rsync-local",
    run="rsync -a {dir}/ {dir2}/",
    say=[
        "(sync|synchronize|synchronise) [the] [(directory|folder)] {dir} (to|with|into|and) {dir2}",
        "rsync {dir} (to|into) {dir2}",
        "(sync|rsync) [the] (contents|content) of {dir} (to|into) {dir2}",
        "copy [the] (contents of|) {dir} (to|into) {dir2} (with|using) rsync",
        "(bring|keep) {dir2} (up to date|in sync) with {dir}",
        "update {dir2} (from|with [the] (files|contents) of) {dir}",
        "copy (new and changed|changed|only changed|new or changed) files (from|in|of) {dir} to {dir2}",
        "rsync [all] [the] files (from|in) {dir} (to|into) {dir2}",
        "synchronize two (directories|folders) , {dir} to {dir2}",
        "use rsync to (copy|back up) {dir} (to|into) {dir2}",
        "sync from {dir} to {dir2}",
    ],
    tags="rsync")

intent("rsync-delete",
    run="rsync -a --delete {dir}/ {dir2}/",
    say=[
        "mirror {dir} (to|into|in|onto) {dir2}",
        "make {dir2} (an exact mirror|a mirror|an exact copy|an identical copy) of {dir} [with rsync]",
        "(sync|rsync|synchronize) {dir} (to|with|into) {dir2} (and delete|deleting|and remove|removing) (extra files|what is gone|files that are gone|files that no longer exist|extraneous files)",
        "rsync {dir} (to|into) {dir2} (with delete|and delete extra files|deleting extras|and delete files not in the source)",
        "mirror [the] (directory|folder) {dir} (to|into) {dir2} (with|using) rsync",
        "(sync|synchronize) {dir} to {dir2} (including|with) deletions",
        "make {dir2} identical to {dir} , (deleting|removing) extra files",
        "(sync|rsync) {dir} to {dir2} and delete whatever is not in the source",
    ],
    tags="rsync mirror")

intent("rsync-progress",
    run="rsync -a --info=progress2 {dir}/ {dir2}/",
    say=[
        "(copy|sync|rsync) {dir} (to|into) {dir2} (with|showing|and show|displaying) [a] (progress|progress bar|the progress|overall progress|a progress indicator)",
        "rsync {dir} {dir2} with progress",
        "copy [the] (directory|folder) {dir} (to|into) {dir2} (with|showing|and show) [the] progress",
        "(show|see) [the] progress (while|when) (copying|syncing) {dir} (to|into) {dir2}",
        "copy {dir} (to|into) {dir2} (with|using) rsync (and|with) [a] progress [bar|display]",
        "recursively copy {dir} to {dir2} with a progress bar",
        "copy a big (folder|directory) , {dir} , to {dir2} and show how far it is",
    ],
    tags="rsync progress", weight=.7)

intent("rsync-dry",
    run="rsync -an --itemize-changes {dir}/ {dir2}/",
    say=[
        "?what would (rsync|a sync) [from] {dir} (to|into) {dir2} (do|change|copy|transfer)",
        "(dry run|dry-run|simulate|test run) [of] [(an|the)] (rsync|sync) [of|from] {dir} (to|into) {dir2}",
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} (as a dry run|but only simulate|in dry run mode|without changing anything|dry run)",
        "(show|see|preview) what (would be (copied|synced|transferred)|rsync would (do|copy)) from {dir} to {dir2}",
        "rsync {dir} {dir2} dry run",
        "test what syncing {dir} to {dir2} would do",
        "?which files would be (copied|synced|transferred) from {dir} to {dir2}",
    ],
    tags="rsync dry", weight=.7)

intent("rsync-exclude",
    run="rsync -a --exclude='{name}' {dir}/ {dir2}/",
    say=[
        "(sync|rsync|synchronize|copy) {dir} (to|into|with) {dir2} (without|excluding|except|but exclude|but skip|leaving out|ignoring) [the] [(folder|directory)] {name}",
        "rsync {dir} {dir2} (without|excluding|exclude) {name}",
        "copy [the] (directory|folder) {dir} (to|into) {dir2} (without|excluding|but not|leaving out|but skip) [the] [(folder|directory)] {name}",
        "(exclude|skip|leave out) {name} when (syncing|copying|rsyncing) {dir} (to|into) {dir2}",
        "(sync|rsync) {dir} to {dir2} but (not|ignore|skip|leave out) {name}",
        "recursively copy {dir} (to|into) {dir2} (except|excluding|without) {name}",
        "(excluding|ignoring|without) {name} , (sync|copy) {dir} (to|into) {dir2}",
        "copy everything in {dir} except {name} (to|into) {dir2}",
    ],
    tags="rsync exclude")

intent("rsync-include-ext",
    run="rsync -am --include='*/' --include='*.{ext}' --exclude='*' {dir}/ {dir2}/",
    say=[
        "(sync|rsync|synchronize) only [the] {ext} files (from|in|of) {dir} (to|into) {dir2}",
        "rsync {dir} {dir2} only {ext} files",
        "copy [all] {ext} files (from|in|of) {dir} (to|into) {dir2} (keeping|preserving|and keep|with) [the] (directory structure|folder structure|directory tree|folders|paths)",
        "copy only [the] {ext} files (from|of) {dir} to {dir2} with [their] (directories|folders|subdirectories)",
        "(sync|rsync) just the {ext} files from {dir} to {dir2}",
        "replicate the {ext} files of {dir} with their folder structure (in|to|into) {dir2}",
    ],
    tags="rsync include", weight=.5)

intent("rsync-push",
    run="rsync -avz {dir} {user}@{host}:{dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} on {host} as [user] {user}",
        "rsync {dir} to {user}@{host}:{dir2}",
        "rsync {dir} to {dir2} on {user}@{host}",
        "(copy|sync|upload|push) [the] (directory|folder) {dir} to {user}@{host}:{dir2} (with|using) rsync",
        "(sync|push|upload) [the] [(directory|folder)] {dir} to [the (server|machine|host)] {host} [(directory|folder)] {dir2} as {user}",
        "(with|using) rsync (copy|send) {dir} to {dir2} on [the] (server|host|machine) {host} (as|with user) {user}",
        "back up {dir} to {user}@{host}:{dir2} with rsync",
        "as {user} , rsync {dir} to {host}:{dir2}",
    ],
    tags="rsync remote")

intent("rsync-push-nouser",
    run="rsync -avz {dir} {host}:{dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (to|into) {dir2} on [the (server|machine|host)] {host}",
        "rsync {dir} to {host}:{dir2}",
        "(copy|sync|upload|push) [the] (directory|folder) {dir} to {host}:{dir2} (with|using) rsync",
        "(sync|push|upload) [the] [(directory|folder)] {dir} to {host} [(directory|folder)] {dir2} with rsync",
        "(with|using) rsync (copy|send) {dir} to {dir2} on [the] (server|host|machine) {host}",
        "back up {dir} to {dir2} on {host} with rsync",
        "synchronize {dir} with {dir2} on (the remote machine|the remote host|the server) {host}",
    ],
    tags="rsync remote")

intent("rsync-pull",
    run="rsync -avz {host}:{dir} {dir2}",
    say=[
        "(sync|rsync|synchronize) {dir} (from|on) [the (server|machine|host)] {host} (to|into) [the local (directory|folder)] {dir2}",
        "rsync {host}:{dir} (to|into) {dir2}",
        "(copy|sync|download|pull|fetch) {host}:{dir} (to|into) {dir2} (with|using) rsync",
        "(download|pull|fetch) [the] (directory|folder) {dir} from {host} (to|into) {dir2} (with|using) rsync",
        "(with|using) rsync (copy|get|fetch|download) {dir} from [the] (server|host|machine) {host} (to|into) {dir2}",
        "back up {dir} on {host} to [the] local [(folder|directory)] {dir2} with rsync",
        "rsync from {host}:{dir} to {dir2}",
    ],
    tags="rsync remote")

intent("scp-push",
    run="scp {file} {user}@{host}:{dir}",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {dir} on {host} as [user] {user}",
        "(copy|upload|send|scp|transfer) {file} to {user}@{host}:{dir}",
        "scp {file} {user}@{host}:{dir}",
        "(copy|upload|send) {file} to [the] (server|host|machine) {host} (in|into|under) {dir} as {user}",
        "(copy|upload|send|transfer) {file} to {user}@{host} (into|in) [the (folder|directory)] {dir}",
        "put {file} (in|into|under) {dir} on {user}@{host}",
        "(with|using|over|via) (ssh|scp) (copy|send) {file} to {dir} on {host} as {user}",
        "upload [the] file {file} with scp to {dir} at {host} , user {user}",
    ],
    tags="scp")

intent("scp-push-nouser",
    run="scp {file} {host}:{dir}",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {dir} on [the (server|machine|host)] {host}",
        "(copy|upload|send|scp|transfer) {file} to {host}:{dir}",
        "scp {file} {host}:{dir}",
        "(copy|upload|send|transfer) {file} to [the] (server|host|machine) {host} (in|into|under) {dir}",
        "put {file} (in|into|under) {dir} on [the] (server|host|machine|remote host) {host}",
        "(copy|send|upload) {file} (over ssh|via ssh|with scp) to {dir} on {host}",
        "scp [the] file {file} to [the (folder|directory)] {dir} on {host}",
    ],
    tags="scp")

intent("scp-home",
    run="scp {file} {user}@{host}:",
    say=[
        "(copy|upload|send|scp|transfer|push) {file} to {host} as [user] {user}",
        "(copy|upload|send|scp|transfer|push) {file} to {user}@{host}",
        "(copy|upload|send|scp) {file} to the home (directory|folder) of {user} on {host}",
        "scp {file} {user}@{host}",
        "(copy|upload|send|transfer) {file} to [the] (server|host|machine) {host} as {user}",
        "put {file} on {user}@{host}",
        "send {file} (over ssh|via ssh|with scp|by scp) to {user}@{host}",
        "as {user} , (copy|upload|send) {file} to {host}",
    ],
    tags="scp", weight=.8)

intent("scp-pull",
    run="scp {user}@{host}:{file} .",
    say=[
        "(copy|download|get|fetch|scp|pull) {file} from {host} as [user] {user}",
        "(copy|download|get|fetch|scp|pull) {file} from {user}@{host} [(here|to this folder|to the current directory)]",
        "scp {user}@{host}:{file} here",
        "(copy|download|get|fetch) [the file] {file} from [the] (server|host|machine) {host} as {user}",
        "(copy|download|get|fetch) {user}@{host}:{file} (here|to the current directory|into this folder)",
        "(download|get|fetch) {file} (over ssh|via ssh|with scp) from {user}@{host}",
        "bring {file} from {user}@{host} (here|to this machine)",
        "as {user} , (copy|download|get) {file} from {host}",
    ],
    tags="scp")

intent("scp-pull-nouser",
    run="scp {host}:{file} {dir}",
    say=[
        "(copy|download|get|fetch|scp|pull) {file} from [the (server|machine|host)] {host} (to|into) {dir}",
        "(copy|download|scp) {host}:{file} (to|into) {dir}",
        "(download|get|fetch) {file} (over ssh|via ssh|with scp) from {host} (to|into) {dir}",
        "(copy|download) [the] remote file {file} on {host} (to|into) [the] [local] [folder] {dir}",
        "bring {file} from {host} (to|into) {dir}",
        "(from|on) {host} (copy|fetch|get) {file} (to|into) {dir} (over ssh|with scp)",
    ],
    default={"dir": "."}, tags="scp")

intent("scp-r",
    run="scp -r {dir} {user}@{host}:{dir2}",
    say=[
        "(copy|upload|send|scp|transfer) [the] (directory|folder|dir) {dir} to {dir2} on {host} as [user] {user}",
        "(copy|upload|send|scp|transfer) [the] (directory|folder|dir) {dir} to {user}@{host}:{dir2}",
        "scp [the] (directory|folder) {dir} to {user}@{host}:{dir2}",
        "recursively (copy|scp|upload) {dir} to {user}@{host}:{dir2}",
        "(copy|upload|send) [the] [whole|entire] (directory|folder) {dir} (over ssh|via ssh|with scp) to {user}@{host}:{dir2}",
        "scp {dir} recursively to {dir2} on {user}@{host}",
        "(copy|upload|send) [the] folder {dir} to [the] (server|host) {host} (in|into) {dir2} as {user}",
    ],
    tags="scp recursive")

intent("scp-r-pull",
    run="scp -r {user}@{host}:{dir} {dir2}",
    say=[
        "(copy|download|get|fetch|scp) [the] (directory|folder|dir) {dir} from {host} as [user] {user} (to|into) {dir2}",
        "(copy|download|get|fetch|scp) [the] (directory|folder|dir) {dir} from {user}@{host} [(to|into) {dir2}]",
        "recursively (copy|scp|download) {user}@{host}:{dir} [(to|into) {dir2}]",
        "(download|get|fetch) [the] [whole|entire] (directory|folder) {dir} (over ssh|via ssh|with scp) from {user}@{host} [(to|into) {dir2}]",
        "scp {dir} recursively from {user}@{host} [(to|into) {dir2}]",
        "(copy|download) [the] remote (folder|directory) {user}@{host}:{dir} (to|into) {dir2}",
    ],
    default={"dir2": "."}, tags="scp recursive", weight=.8)

intent("scp-port",
    run="scp -P {port} {file} {user}@{host}:",
    say=[
        "(copy|upload|send|scp|transfer) {file} to {user}@{host} (on|over|via|using|through) [ssh] port {port}",
        "(copy|upload|send|scp) {file} to {host} as {user} (on|over|via|using) [ssh] port {port}",
        "scp {file} {user}@{host} port {port}",
        "(with|using|over) port {port} (copy|scp|send) {file} to {user}@{host}",
        "scp {file} to {user}@{host} , ssh (listens|runs|is) on port {port}",
        "upload {file} to {user}@{host} where ssh uses port {port}",
    ],
    tags="scp port", weight=.7)

intent("dd-iso-usb",
    run="dd if={file} of={path} bs=4M status=progress conv=fsync",
    say=[
        "(write|burn|flash|copy) [the] (iso|image|iso image|disk image) {file} (to|onto) [the] (usb stick|usb drive|device|disk|sd card|usb) {path}",
        "(write|flash) {file} to [the] (usb stick|usb drive|device|disk|sd card) {path} (with|using) dd",
        "(make|create) a bootable usb (stick|drive) (from|out of) {file} on {path}",
        "dd {file} (to|onto) [the device] {path}",
        "use dd to (write|copy) {file} (to|onto) {path}",
        "copy [the] image {file} (block by block|bit by bit) (to|onto) {path}",
        "put [the] (iso|image) {file} on [the] (usb stick|sd card|device) {path}",
    ],
    tags="dd image", weight=.7)

intent("dd-backup-disk",
    run="dd if={path} of={file} bs=4M status=progress",
    say=[
        "(make|create|take) [an|a] (image|disk image|copy) of [the] (disk|device|drive|partition|sd card|usb stick) {path} (in|as|to|into) {file}",
        "(clone|image|dump|copy) [the] (disk|device|drive|partition|sd card) {path} (to|into) [the] [file] {file}",
        "back up [the] (disk|device|drive|partition|sd card|usb stick) {path} (to|into|as) [the] [image] [file] {file}",
        "dd [the] (disk|device|partition) {path} (to|into) {file}",
        "read [the] [whole] (disk|device|partition|sd card) {path} into [an image] {file}",
        "save [an] image of [the] (partition|disk|device|sd card) {path} (as|to|in) {file}",
    ],
    tags="dd backup", weight=.6)
