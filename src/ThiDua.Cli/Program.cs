using System.CommandLine;
using ThiDua.Cli.Documents;

var thidua = new RootCommand("ThiDua: phong trào thi đua, từ tờ kế hoạch đến tổng kết khen thưởng")
{
    new ReadCommand(),
};

return await thidua.Parse(args).InvokeAsync();
