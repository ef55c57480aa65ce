using ThiDua.Cli;
using ThiDua.Law;

var typed = new ThiDuaCommand().Parse(args);
if (typed.Errors.Count > 0)
{
    // The library speaks English about what was typed; what to type is said in our own words.
    await Console.Error.WriteLineAsync($"Lệnh chưa đúng hoặc còn thiếu: {string.Join(' ', args)}. Đề nghị xem cách dùng bằng ./thidua --help.");
    return 1;
}

try
{
    return await typed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (RefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
