//! Runs a program and does something to it at exactly the N-th of its system calls, counted over all its threads.
//!
//! `strace --inject` counts for each thread apart, so that a thread's first calls hide those of every later thread;
//! here the count is the program's own. Everything is `ptrace(2)`: nothing needs to be installed.

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Which system calls count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calls {
    /// Those after which a file, a folder or what is durable may differ. Being killed before any other call leaves the
    /// disk as being killed before the next of these does.
    Changing,
    /// Those that need room on the disk.
    NeedingRoom,
    /// Those that make something durable or visible.
    Settling,
}

/// What is done at the chosen call, instead of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The program is killed (SIGKILL).
    Kill,
    /// The call fails: no space left on the device.
    NoSpace,
    /// The call fails: input/output error.
    InputOutput,
}

/// How the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// Its exit code; none when it was killed.
    pub code: Option<i32>,
    /// How many of the chosen calls it made.
    pub calls: usize,
}

/// Runs the program with its output going to `output`, and at its `at`-th call of the chosen kind does `fault`.
///
/// # Errors
/// When the program cannot be started or watched, as where `ptrace` is forbidden.
pub fn trace(
    program: &Path,
    args: &[&OsStr],
    output: &Path,
    calls: Calls,
    fault: Option<(usize, Fault)>,
) -> io::Result<Ending> {
    let output = File::create(output)?;
    // The shell waits to be watched before it becomes the program; so the first call is not missed.
    let child = Command::new("/bin/sh")
        .args(["-c", "kill -STOP $$; exec \"$@\"", "sh"])
        .arg(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()?;
    let root = Pid::from_raw(i32::try_from(child.id()).map_err(io::Error::other)?);
    waitpid(root, Some(WaitPidFlag::WUNTRACED))?;
    let options = Options::PTRACE_O_TRACESYSGOOD
        | Options::PTRACE_O_TRACECLONE
        | Options::PTRACE_O_TRACEFORK
        | Options::PTRACE_O_TRACEVFORK
        | Options::PTRACE_O_TRACEEXEC
        | Options::PTRACE_O_EXITKILL;
    let watched = ptrace::seize(root, options);
    kill(root, Signal::SIGCONT)?;
    if let Err(error) = watched {
        kill(root, Signal::SIGKILL)?;
        waitpid(root, None)?;
        return Err(error.into());
    }
    Tracer { root, calls, fault, counted: 0, running: false, failing: BTreeSet::new() }.run()
}

struct Tracer {
    root: Pid,
    calls: Calls,
    fault: Option<(usize, Fault)>,
    counted: usize,
    /// Whether the shell has become the program.
    running: bool,
    /// Threads whose call was taken away and shall answer with the fault's error.
    failing: BTreeSet<Pid>,
}

impl Tracer {
    fn run(mut self) -> io::Result<Ending> {
        // Only this thread's own children: other threads may be watching theirs.
        let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
        loop {
            match waitpid(Pid::from_raw(-1), Some(flags))? {
                WaitStatus::PtraceSyscall(thread) => {
                    self.at_call(thread)?;
                    resume(thread, None)?;
                }
                WaitStatus::PtraceEvent(thread, _, event) => {
                    self.running |= event == libc::PTRACE_EVENT_EXEC;
                    resume(thread, None)?;
                }
                WaitStatus::Stopped(thread, signal) => resume(thread, Some(signal))?,
                WaitStatus::Exited(thread, code) if thread == self.root => {
                    return Ok(Ending { code: Some(code), calls: self.counted });
                }
                WaitStatus::Signaled(thread, ..) if thread == self.root => {
                    return Ok(Ending { code: None, calls: self.counted });
                }
                _ => {}
            }
        }
    }

    /// A thread is about to make a call, or has made one.
    fn at_call(&mut self, thread: Pid) -> io::Result<()> {
        let entering = match ptrace::syscall_info(thread) {
            Ok(info) => info.op == libc::PTRACE_SYSCALL_INFO_ENTRY,
            Err(Errno::ESRCH) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        match entering {
            true if self.running => self.entering(thread),
            false if self.failing.remove(&thread) => self.fail(thread),
            _ => Ok(()),
        }
    }

    fn entering(&mut self, thread: Pid) -> io::Result<()> {
        let mut registers = ptrace::getregs(thread)?;
        let changes_on_open = registers.rdx & (libc::O_CREAT | libc::O_TRUNC) as u64 != 0;
        let call = registers.orig_rax as i64;
        let counts = self.calls.hold(call, changes_on_open);
        if !counts || (WRITES.contains(&call) && !is_a_file(thread, registers.rdi)) {
            return Ok(());
        }
        self.counted += 1;
        match self.fault {
            Some((at, Fault::Kill)) if at == self.counted => kill(self.root, Signal::SIGKILL)?,
            Some((at, _)) if at == self.counted => {
                registers.orig_rax = u64::MAX;
                ptrace::setregs(thread, registers)?;
                self.failing.insert(thread);
            }
            _ => {}
        }
        Ok(())
    }

    fn fail(&self, thread: Pid) -> io::Result<()> {
        let error = match self.fault {
            Some((_, Fault::NoSpace)) => libc::ENOSPC,
            _ => libc::EIO,
        };
        let mut registers = ptrace::getregs(thread)?;
        registers.rax = i64::from(-error) as u64;
        Ok(ptrace::setregs(thread, registers)?)
    }
}

/// Calls that write to what their first argument is open on.
const WRITES: [i64; 4] = [libc::SYS_write, libc::SYS_pwrite64, libc::SYS_writev, libc::SYS_pwritev];

/// Whether a thread has a file open so: writing to a pipe, a socket or an event counter touches no disk.
fn is_a_file(thread: Pid, descriptor: u64) -> bool {
    std::fs::read_link(format!("/proc/{thread}/fd/{descriptor}")).is_ok_and(|path| path.starts_with("/"))
}

impl Calls {
    fn hold(self, call: i64, changes_on_open: bool) -> bool {
        let grows = [libc::SYS_fallocate, libc::SYS_ftruncate, libc::SYS_link, libc::SYS_linkat];
        let makes = [libc::SYS_mkdir, libc::SYS_mkdirat, libc::SYS_symlink, libc::SYS_symlinkat];
        let copies = [libc::SYS_copy_file_range, libc::SYS_sendfile];
        let settles = [libc::SYS_fsync, libc::SYS_fdatasync, libc::SYS_msync, libc::SYS_sync_file_range];
        let renames = [libc::SYS_rename, libc::SYS_renameat, libc::SYS_renameat2];
        let removes = [libc::SYS_unlink, libc::SYS_unlinkat, libc::SYS_rmdir];
        let alters =
            [libc::SYS_chmod, libc::SYS_fchmod, libc::SYS_fchmodat, libc::SYS_utimensat, libc::SYS_truncate];
        let locks = [libc::SYS_flock, libc::SYS_fcntl];
        let opens = call == libc::SYS_openat && changes_on_open;
        let needs_room = WRITES.contains(&call)
            || grows.contains(&call)
            || makes.contains(&call)
            || copies.contains(&call)
            || opens;
        let is_settling = settles.contains(&call) || renames.contains(&call);
        match self {
            Calls::NeedingRoom => needs_room,
            Calls::Settling => is_settling,
            Calls::Changing => {
                needs_room
                    || is_settling
                    || removes.contains(&call)
                    || alters.contains(&call)
                    || locks.contains(&call)
            }
        }
    }
}

/// Lets a stopped thread go on; one that was killed meanwhile is gone already.
fn resume(thread: Pid, signal: Option<Signal>) -> io::Result<()> {
    match ptrace::syscall(thread, signal) {
        Ok(()) | Err(Errno::ESRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, fault: Option<(usize, Fault)>) -> (Ending, String) {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("output");
        let args = [OsStr::new("-c"), OsStr::new(script)];
        let ending = trace(Path::new("/bin/sh"), &args, &output, Calls::NeedingRoom, fault).unwrap();
        (ending, std::fs::read_to_string(output).unwrap())
    }

    #[test]
    fn a_program_left_alone_ends_as_it_would() {
        let (ending, said) = shell("echo one; echo two; exit 3", None);
        assert_eq!((ending, said.as_str()), (Ending { code: Some(3), calls: 2 }, "one\ntwo\n"));
    }

    #[test]
    fn a_program_is_killed_before_the_chosen_call() {
        let (ending, said) = shell("echo one; echo two", Some((2, Fault::Kill)));
        assert_eq!((ending.code, said.as_str()), (None, "one\n"));
    }

    #[test]
    fn calls_of_every_process_and_thread_count_together() {
        let (ending, said) = shell("(echo one); (echo two); echo three", Some((3, Fault::Kill)));
        assert_eq!((ending.code, said.as_str()), (None, "one\ntwo\n"));
    }

    #[test]
    fn a_chosen_call_fails_and_the_program_hears_of_it() {
        let (ending, said) = shell("echo one || exit 7", Some((1, Fault::NoSpace)));
        assert_eq!(ending.code, Some(7));
        assert!(!said.contains("one"), "{said}");
    }
}
