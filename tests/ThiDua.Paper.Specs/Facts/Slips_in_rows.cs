using System.Text;
using ThiDua.Paper.Facts;
using ThiDua.Paper.Facts.Writing;

namespace ThiDua.Paper.Specs.Facts;

public sealed class Slips_in_rows
{
    [Theory]
    [InlineData("Số phiếu;Ngày khảo sát;Câu 15;Câu 16;Câu 33")]
    [InlineData("Mã phiếu;Dấu thời gian;15. Nơi ngồi chờ;16. Trang thiết bị (máy lấy số);33. Tiếp nhận phản ánh")]
    [InlineData("Phiếu số;Ngày;Câu hỏi số 15: Nơi ngồi chờ;Câu hỏi số 16: Trang thiết bị;Câu hỏi số 33: Phản ánh")]
    [InlineData("Phiếu;Ngày trả lời;C15;C16;C33")]
    [InlineData("Phiếu;Ngày trả lời;9.15;9.16;9.33")]
    [InlineData("So phieu;Ngay khao sat;15;16;33")]
    public void become_one_fact_for_each_answer(string headings)
    {
        var taken = TakenRows.Of(headings + "\n1;05/01/2026;Hài lòng;Rất hài lòng;\n2;06/01/2026;4;không hài lòng;5\n", kind: "answer");

        Assert.Empty(taken.Problems);
        Assert.Equal(["1/15/satisfied", "1/16/very_satisfied", "1/33/", "2/15/satisfied", "2/16/dissatisfied", "2/33/very_satisfied"], taken.Rows.Select(Said));
        Assert.Equal(["2026-01-05", "2026-01-06"], taken.Rows.Select(row => row["answered_on"]).Distinct());
        Assert.Equal([2, 2, 2, 3, 3, 3], taken.Places.Select(place => place.Line));
    }

    [Fact]
    public void are_known_under_headings_that_are_joined_over_the_questions()
    {
        using var bytes = new MemoryStream();
        using (var book = new NewWorkbook(bytes))
        {
            book.BeginSheet("Tổng hợp");
            book.Row("TỔNG HỢP PHIẾU KHẢO SÁT NĂM 2026");
            book.Row("Số phiếu", "Ngày khảo sát", "Câu hỏi", "", "");
            book.Row("", "", "15", "16", "17");
            book.Row("P01", "05/01/2026", NewCell.Of(4m), NewCell.Of(5m), NewCell.Of(1m));
        }

        var taken = TakenRows.OfBytes(bytes.ToArray(), "phieu.xlsx", "answer");

        Assert.Equal(["P01/15/satisfied", "P01/16/very_satisfied", "P01/17/very_dissatisfied"], taken.Rows.Select(Said));
    }

    [Fact]
    public void leave_out_what_is_asked_about_the_person()
    {
        var taken = TakenRows.Of("Số phiếu;Ngày;1. Giới tính;2. Tuổi;15. Nơi chờ;16. Máy\n1;05/01/2026;Nữ;35-49;Hài lòng;Hài lòng\n2;05/01/2026;Nam;18-25;Bình thường;Hài lòng\n", kind: "answer");

        Assert.Empty(taken.Problems);
        Assert.Equal(["15", "16"], taken.Rows.Select(row => row["item"]).Distinct());
    }

    [Fact]
    public void name_the_cell_that_is_no_grade_and_spoil_no_other_answer()
    {
        var taken = TakenRows.Of("Số phiếu;Ngày;Câu 15;Câu 16\n1;05/01/2026;Được;Hài lòng\n2;05/01/2026;Hài lòng;Hài lòng\n", kind: "answer");

        var problem = Assert.Single(taken.Problems);
        Assert.Equal((2, 3, true), (problem.Line, problem.Column, problem.Blocks));
        Assert.Equal(["1/15/", "1/16/satisfied", "2/15/satisfied", "2/16/satisfied"], taken.Rows.Select(Said));
    }

    [Fact]
    public void are_left_to_a_person_where_a_number_stands_over_two_columns()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Số phiếu;Ngày;Câu 15;Câu 15\n1;05/01/2026;4;5\n", Encoding.UTF8);

        Assert.Null(new ReadTables().Recognise(path, "p.csv", [], TestContext.Current.CancellationToken).Proposed);
        File.Delete(path);
    }

    private static string Said(Dictionary<string, string> row) => $"{row["slip"]}/{row["item"]}/{row.GetValueOrDefault("grade")}";
}
