namespace ThiDua.Paper.Intake.Pictures;

/// <summary>A picture looked at as if it had been turned level, without turning it: for small angles only.</summary>
internal sealed class LevelPicture
{
    /// <summary>So much darker than what is beside it is a line.</summary>
    private const int Ink = 40;

    private const int Paler = 255 - Ink;   // nothing can be so much lighter still

    private readonly GreyPicture _picture;
    private readonly double _slope;
    private readonly int _beside;   // farther from a line's middle than its own thickness

    public LevelPicture(GreyPicture picture, double skew)
    {
        _picture = picture;
        _slope = Math.Tan(skew * Math.PI / 180);
        _beside = Math.Max(3, (int)Math.Round(7.0 * picture.Width / 1654));
    }

    public int Width => _picture.Width;

    public int Height => _picture.Height;

    /// <summary>Does the place belong to a thin line across?</summary>
    public bool IsLineAcross(int x, int y)
    {
        var darkest = Math.Min(At(x, y), Math.Min(At(x, y - 1), At(x, y + 1)));
        return darkest < Paler && Math.Min(At(x, y - _beside), At(x, y + _beside)) > darkest + Ink;
    }

    /// <summary>Does the place belong to a line down? Letters may touch it from one side.</summary>
    public bool IsLineDown(int x, int y)
    {
        var darkest = Math.Min(At(x, y), Math.Min(At(x - 1, y), At(x + 1, y)));
        return darkest < Paler && Math.Max(At(x - _beside, y), At(x + _beside, y)) > darkest + Ink;
    }

    private int At(int x, int y)
    {
        var column = x - (int)(_slope * (y - Height / 2));
        var row = y + (int)(_slope * (x - Width / 2));
        return column >= 0 && column < Width && row >= 0 && row < Height ? _picture.Pixels[row * Width + column] : 255;
    }
}
